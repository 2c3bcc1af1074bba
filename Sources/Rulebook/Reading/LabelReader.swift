// Reads labels and other short texts in the languages of a pack.

import Diagnostics

/// Reads maps from language to text.
struct LabelReader {
    let languages: [Language]
    let problems: Problems

    /// The label under a key that must be there.
    func required(_ key: String, of reader: inout MapReader) -> Localized {
        reader.required(key).map(label(_:)) ?? Localized("")
    }

    func optional(_ key: String, of reader: inout MapReader) -> Localized? {
        reader.optional(key).map(label(_:))
    }

    /// A label from a map, or from a single text that serves every language.
    func label(_ tree: Tree) -> Localized {
        if let scalar = tree.scalar { return Localized(scalar.text) }
        guard var reader = MapReader(tree, "a text", problems: problems) else { return Localized("") }
        let texts = languages.compactMap { language in
            text(in: language, of: &reader).map { (language.code, $0) }
        }
        reader.finish()
        return Localized(texts)
    }

    private func text(in language: Language, of reader: inout MapReader) -> String? {
        if let scalar = reader.scalar(language.code) { return scalar.text }
        problems.add(.missingLanguage(language.code), at: reader.range.firstLine)
        return nil
    }
}
