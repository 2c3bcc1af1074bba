// Tells what statements rest on beside facts: sources, and the pack that wrote them.

import Rulebook

extension Teller {
    /// The sources with their places, as one remark; nothing where there is none.
    ///
    /// Sheets from which rules were learnt are not named in what leaves the municipality.
    func sources(_ citations: [Citation]) -> [String] {
        let titles = unique(citations.map(\.source)).compactMap { id -> String? in
            guard let source = rulebook.source(id), !(isForSharing && source.isOrigin) else { return nil }
            let places = citations.filter { $0.source == id }.compactMap(\.place)
            return ([source.title.text(in: language)] + places).joined(separator: " ")
        }
        return titles.isEmpty ? [] : [say(ExplanationWords.sources(titles.joined(separator: "; ")))]
    }

    func name(ofPack id: String) -> String { rulebook.pack(id)?.title.text(in: language) ?? id }

    /// The pack of an entry that is not the base's own.
    func origin(_ pack: String, _ thing: RulebookProblem.Thing, _ id: String) -> [String] {
        guard rulebook.isLocal(pack) else { return [] }
        let title = name(ofPack: pack)
        let replaced = rulebook.replacements.contains { $0.thing == thing && $0.id == id }
        return [say(replaced ? ExplanationWords.replaced(title) : ExplanationWords.origin(title))]
    }
}
