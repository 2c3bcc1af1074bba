// Reads the head of a pack: its id, version, title and languages.

import Diagnostics

/// What a pack says of itself.
struct Head {
    private(set) var id = ""
    private(set) var version = ""
    private(set) var languages: [Language] = [.japanese, .english]
    private(set) var title = Localized("")

    init(_ sections: Sections, problems: Problems) {
        guard let tree = sections.singles["pack"] else {
            problems.add(.missingKey("pack"), at: nil)
            return
        }
        guard var reader = MapReader(tree, "`pack`", problems: problems) else { return }
        id = reader.requiredText("id") ?? ""
        version = reader.requiredText("version") ?? ""
        let codes = reader.references("languages").map { Language($0.name) }
        if !codes.isEmpty { languages = codes }
        title = LabelReader(languages: languages, problems: problems).required("title", of: &reader)
        reader.finish()
    }
}
