// Tells what statements rest on beside facts: sources, and the pack that wrote them.

import Rulebook

extension Teller {
    /// The sources with their places, as one remark; nothing where there is none.
    func sources(_ citations: [Citation]) -> [String] {
        let titles = unique(citations.map(\.source)).compactMap { id -> String? in
            guard let source = rulebook.source(id) else { return nil }
            let places = citations.filter { $0.source == id }.compactMap(\.place)
            return ([source.title.text(in: language)] + places).joined(separator: " ")
        }
        return titles.isEmpty ? [] : [say(ExplanationWords.sources(titles.joined(separator: "; ")))]
    }

    /// The pack of an entry that is not the base's own.
    func origin(_ pack: String, _ thing: RulebookProblem.Thing, _ id: String) -> [String] {
        guard rulebook.isLocal(pack) else { return [] }
        let title = rulebook.pack(pack)?.title.text(in: language) ?? pack
        let replaced = rulebook.replacements.contains { $0.thing == thing && $0.id == id }
        return [say(replaced ? ExplanationWords.replaced(title) : ExplanationWords.origin(title))]
    }
}
