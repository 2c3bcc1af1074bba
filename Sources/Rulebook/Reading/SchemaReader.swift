// Reads groups and fields into the vocabulary.

import Diagnostics

/// Reads the profile schema.
struct SchemaReader {
    let catalogues: [String: Catalogue]
    let labels: LabelReader
    let problems: Problems
    private(set) var groupSpellings: [String: [String]] = [:]
    /// The conditions under which fields are asked about, by their index; read once every name is known.
    private(set) var occasions: [Int: Tree.Scalar] = [:]

    init(catalogues: [String: Catalogue], labels: LabelReader, problems: Problems) {
        self.catalogues = catalogues
        self.labels = labels
        self.problems = problems
    }

    /// Adds all groups and their fields.
    mutating func read(_ groups: [Tree], into vocabulary: inout Vocabulary) {
        for group in groups { read(group, into: &vocabulary) }
    }

    private mutating func read(_ tree: Tree, into vocabulary: inout Vocabulary) {
        guard var reader = MapReader(tree, "a group", problems: problems),
            let id = reader.requiredScalar("id")
        else { return }
        let label = labels.required("label", of: &reader)
        let place = labels.optional("place", of: &reader)
        let fields = reader.list("fields")
        let name = reader.text("name")
        reader.finish()
        if groupSpellings[id.text] != nil { problems.add(.duplicate(.group, id.text), at: id.range) }
        let spellings = Self.spellings(id.text, label, name)
        groupSpellings[id.text] = spellings
        var seen: Set<String> = []
        for tree in fields {
            guard
                let (field, names, range, occasion) = field(
                    tree, group: id.text, groupLabel: label, place: place)
            else { continue }
            occasions[vocabulary.fields.count] = occasion
            for name in names where !seen.insert(name).inserted {
                problems.add(.duplicate(.field, "\(id.text).\(name)"), at: range)
            }
            vocabulary.declare(field, groups: spellings, names: names)
        }
    }

    private func field(
        _ tree: Tree, group: String, groupLabel: Localized, place: Localized?
    ) -> (Field, names: [String], SourceRange, occasion: Tree.Scalar?)? {
        guard var reader = MapReader(tree, "a field", problems: problems),
            let id = reader.requiredScalar("id")
        else { return nil }
        let label = labels.required("label", of: &reader)
        let name = reader.text("name")
        let field = Field(
            group: group, id: id.text, range: id.range, label: label, alias: name,
            groupLabel: groupLabel, kind: kind(&reader),
            unit: labels.optional("unit", of: &reader), question: labels.optional("ask", of: &reader),
            place: labels.optional("place", of: &reader) ?? place, countsPeople: reader.flag("people"),
            isBackground: reader.flag("background"), effort: effort(&reader),
            origin: labels.origins.pack(at: id.range))
        let occasion = reader.scalar("ask when")
        reader.finish()
        return (field, Self.spellings(id.text, label, name), id.range, occasion)
    }

    private func effort(_ reader: inout MapReader) -> Int? {
        guard let written = reader.reference("effort") else { return nil }
        if let effort = Int(written.name), (1...5).contains(effort) { return effort }
        problems.add(.outOfRange(written.name, from: "1", to: "5"), at: written.range)
        return nil
    }

    /// The id, and the label in the pack's first language where it can stand in a condition, or the name
    /// given in its stead.
    static func spellings(_ id: String, _ label: Localized, _ name: String?) -> [String] {
        let other = name ?? (isName(label.first) ? label.first : id)
        return other == id ? [id] : [id, other]
    }

    /// Whether a label can stand in a condition as it is.
    private static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
        return !text.utf8.contains(where: signs.contains)
    }

    /// What no name holds.
    private static let signs = Array("()[]{}\"<>=,;:?|&!@#^~".utf8)

    private func kind(_ reader: inout MapReader) -> Field.Kind {
        guard let type = reader.requiredScalar("type") else { return .text }
        switch type.text {
        case "number": return .number(whole: reader.flag("whole"), range: range(&reader))
        case "boolean": return .boolean
        case "choice": return .choice(permitted(&reader))
        case "choices": return .choices(permitted(&reader))
        case "text": return .text
        case "date": return .date
        case "fiscal year": return .fiscalYear
        case "rows": return .rows(reader.list("columns").compactMap(column(_:)))
        default:
            let all = ["number", "boolean", "choice", "choices", "text", "date", "fiscal year", "rows"]
            problems.add(.notPermitted(type.text, among: all), at: type.range)
            return .text
        }
    }

    private func range(_ reader: inout MapReader) -> ClosedRange<Double>? {
        let bounds = reader.references("range")
        guard !bounds.isEmpty else { return nil }
        let numbers = bounds.compactMap { Double($0.name) }
        guard bounds.count == 2, numbers.count == 2, numbers[0] <= numbers[1] else {
            problems.add(.notANumber(bounds.map(\.name).joined(separator: ", ")), at: bounds[0].range)
            return nil
        }
        return numbers[0]...numbers[1]
    }

    private func permitted(_ reader: inout MapReader) -> [Field.Permitted] {
        guard let values = reader.required("values") else { return [] }
        if let scalar = values.scalar { return permitted(catalogue: scalar) }
        guard case .list(let items, _) = values else {
            problems.add(.notAList("`values`"), at: values.range)
            return []
        }
        return items.compactMap(permitted(_:))
    }

    private func permitted(catalogue name: Tree.Scalar) -> [Field.Permitted] {
        guard let catalogue = catalogues[name.text] else {
            let nearest = Spelling.nearest(to: name.text, in: catalogues.keys)
            problems.add(.unknownName(.catalogue, name.text, nearest: nearest), at: name.range)
            return []
        }
        return catalogue.rows.map { Field.Permitted(id: $0.id, label: $0.label, aliases: $0.aliases) }
    }

    private func permitted(_ item: Tree) -> Field.Permitted? {
        guard var reader = MapReader(item, "a value", problems: problems),
            let id = reader.requiredText("id")
        else { return nil }
        let label = labels.required("label", of: &reader)
        let aliases = reader.references("also").map(\.name)
        reader.finish()
        return Field.Permitted(id: id, label: label, aliases: aliases)
    }

    private func column(_ item: Tree) -> Field.Column? {
        guard var reader = MapReader(item, "a column", problems: problems),
            let id = reader.requiredText("id")
        else { return nil }
        let label = labels.required("label", of: &reader)
        _ = (
            reader.optional("ask"), reader.optional("unit"), reader.optional("name"), reader.optional("place")
        )
        let column = Field.Column(id: id, label: label, kind: kind(&reader))
        reader.finish()
        return column
    }
}
