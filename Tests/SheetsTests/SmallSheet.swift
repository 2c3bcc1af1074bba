// The pack of these tests, with what a municipality says filled into its form.

import Advice
import DataFiles
import Diagnostics
import Planning
import Progress
import Rulebook
import TestSupport

@testable import Sheets

/// Fills the form of the small pack.
struct SmallSheet {
    let rulebook: Rulebook

    init() throws {
        let name = "Tests/SheetsTests/pack.yaml"
        let tree = try YAMLReader.tree(of: SourceFile(name: name, text: PackageRoot.text(of: name) ?? ""))
        rulebook = try Rulebook.read([tree]).rulebook
    }

    /// A municipality of which these facts are known, as YAML.
    func profile(_ facts: String) throws -> Profile {
        let text = "municipality: {name: 試験市, prefecture: 試験県}\nfiscal year: R6\nfacts: \(facts)\n"
        return try Profile.read(
            YAMLReader.tree(of: SourceFile(name: "p.yaml", text: text)), rulebook: rulebook)
    }

    func contents(_ facts: String, progress: String? = nil, proposes: Bool = true) throws -> SheetContents {
        let assessment = Advisor(rulebook).assess(try profile(facts))
        let plan = Plan.make(for: assessment)
        let told = try progress.map { text in
            try Progress.read(
                YAMLReader.tree(of: SourceFile(name: "m.yaml", text: text)), plan, rulebook: rulebook)
        }
        return SheetContents(
            Track(assessment, plan, told ?? .none), outlook: Plan.make(for: assessment, years: 3),
            proposes: proposes)
    }

    func filled(_ contents: SheetContents, masking: Bool = false) throws -> FilledForm {
        let form = rulebook.forms[0]
        return FormFiller(contents, in: .japanese, masking: masking).fill(form)
    }
}

extension FilledForm {
    var rows: [ValueRow] {
        parts.flatMap(\.blocks).flatMap { if case .values(let rows) = $0 { rows } else { [ValueRow]() } }
    }

    var tables: [Table] {
        parts.flatMap(\.blocks).compactMap { if case .table(let table) = $0 { table } else { nil } }
    }
}

extension FilledForm.Row {
    /// The text of each cell; of a stack its lines.
    var texts: [String] {
        cells.map { content in
            switch content {
            case .label(let text): text
            case .one(let entry): entry.value.text
            case .stack(let lines): lines.map(\.entry.value.text).joined(separator: "|")
            }
        }
    }
}
