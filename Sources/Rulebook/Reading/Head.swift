// Reads the head of a pack: its id, version, title and languages.

import Diagnostics

/// What a pack says of itself.
struct Head {
    let pack: Pack

    /// - Parameter base: the pack that this one extends; its languages are taken over where none are given.
    init(_ sections: Sections, extending base: Pack?, problems: Problems) {
        let languages = base?.languages ?? [.japanese, .english]
        guard let tree = sections.singles["pack"]?.value else {
            problems.add(.missingKey("pack"), at: nil)
            pack = Pack(id: "", version: "", title: Localized(""), languages: languages)
            return
        }
        guard var reader = MapReader(tree, "`pack`", problems: problems) else {
            pack = Pack(id: "", version: "", title: Localized(""), languages: languages)
            return
        }
        _ = reader.optional("extends")
        let id = reader.requiredText("id") ?? ""
        let version = reader.requiredText("version") ?? ""
        let codes = reader.references("languages").map { Language($0.name) }
        let own = codes.isEmpty ? languages : codes
        let labels = LabelReader(languages: own, origins: Origins(otherwise: nil), problems: problems)
        let title = labels.required("title", of: &reader)
        pack = Pack(id: id, version: version, title: title, languages: own)
        reader.finish()
    }
}
