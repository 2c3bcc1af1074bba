// Reads labels and other short texts in the languages of a pack.

import Diagnostics

/// Reads maps from language to text.
package struct LabelReader {
    /// Every language in which a text may be written.
    let languages: [Language]
    /// In which of them a text must be written, by the pack that it stands in.
    let origins: Origins
    let problems: Problems

    init(languages: [Language], origins: Origins, problems: Problems) {
        self.languages = languages
        self.origins = origins
        self.problems = problems
    }

    /// A reader for files that belong to no pack, such as profiles.
    package init(_ rulebook: Rulebook, problems: Problems) {
        self.init(
            languages: rulebook.languages, origins: Origins(otherwise: rulebook.packs.first),
            problems: problems)
    }

    /// The label under a key that must be there.
    package func required(_ key: String, of reader: inout MapReader) -> Localized {
        reader.required(key).map(label(_:)) ?? Localized("")
    }

    package func optional(_ key: String, of reader: inout MapReader) -> Localized? {
        reader.optional(key).map(label(_:))
    }

    /// A label from a map, or from a single text that serves every language.
    package func label(_ tree: Tree) -> Localized {
        if let scalar = tree.scalar { return Localized(scalar.text) }
        guard var reader = MapReader(tree, "a text", problems: problems) else { return Localized("") }
        let texts = scalars(of: &reader).map { ($0.language.code, $0.scalar.text) }
        reader.finish()
        return Localized(texts)
    }

    /// The texts that are there, in the order of the languages; one that must be there is reported if not.
    func scalars(of reader: inout MapReader) -> [(language: Language, scalar: Tree.Scalar)] {
        let needed = origins.languages(at: reader.range) ?? languages
        return languages.compactMap { language in
            if let scalar = reader.scalar(language.code) { return (language, scalar) }
            if needed.contains(language) {
                problems.add(.missingLanguage(language.code), at: reader.range.firstLine)
            } else {
                problems.add(MissingText(language: language, range: reader.range.firstLine))
            }
            return nil
        }
    }
}
