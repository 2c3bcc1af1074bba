// Fills a form: its head, its notes, and each block by what it shows.

import Advice
import Calendars
import Diagnostics
import FEEL
import FEELValues
import Rulebook

/// Fills forms in one language.
package struct FormFiller: Sendable {
    let contents: SheetContents
    let language: Language
    let masking: Bool
    let filler: TextFiller
    let words: SheetWords

    /// - Parameter masking: whether small counts of people, and texts that may tell of them, are hidden.
    package init(_ contents: SheetContents, in language: Language, masking: Bool = false) {
        self.contents = contents
        self.language = language
        self.masking = masking
        let assessment = contents.assessment
        let name = assessment.situation.profile.name.text(in: language)
        filler = TextFiller(
            assessment.situation.giving([.municipality: .string(name)]), in: language, masking: masking)
        words = SheetWords(language: language)
    }

    var situation: Situation { contents.assessment.situation }
    var rulebook: Rulebook { situation.rulebook }
    var profile: Profile { situation.profile }

    /// The form filled in.
    package func fill(_ form: Form) -> FilledForm {
        let shown = form.parts.filter { isShown($0.condition) }
        let parts = shown.map { part in
            FilledForm.Part(
                id: part.id, title: text(part.title), tab: part.tab?.text(in: language),
                blocks: part.blocks.filter { isShown($0.condition) }.flatMap(blocks(of:)))
        }
        return FilledForm(
            id: form.id, title: text(form.title), head: head, notes: notes(on: form, parts), parts: parts)
    }

    /// What is not surely wrong is shown.
    private func isShown(_ condition: CompiledExpression?) -> Bool {
        condition.map { situation.value($0) != .boolean(false) } ?? true
    }

    private var head: [(label: String, value: String)] {
        let year = contents.year?.written(in: language) ?? words.blankYear
        return [
            (words.municipality, profile.name.text(in: language)),
            (words.prefecture, profile.prefecture?.text(in: language) ?? ""), (words.fiscalYear, year),
        ]
    }

    private func notes(on form: Form, _ parts: [FilledForm.Part]) -> [String] {
        let asked = contents.isBlank ? [form.guide?.text(in: language), ownWord("sheet.blank")] : []
        let legend = parts.contains(where: \.hasProposals) ? ownWord("sheet.legend") : nil
        return (asked + [legend]).compactMap { $0 }
    }

    /// What several forms are called together; a year that was not given is not named.
    var title: String { ownWord(contents.isBlank ? "sheet.blank title" : "sheet.title") ?? "" }

    /// A text of the pack, where it has one.
    func ownWord(_ key: String) -> String? { filler.text(rulebook.texts[key]) }

    func text(_ label: Form.Label) -> String { label.text.text(in: language) }

    private func blocks(of block: Form.Block) -> [FilledForm.Block] {
        var blocks: [FilledForm.Block] = []
        if let heading = block.heading, !isHeader(of: block) { blocks.append(.heading(text(heading))) }
        switch block.content {
        case .cells(let rows): blocks.append(.values(rows.map(valueRow(_:))))
        case .text(let field): blocks.append(.table(textTable(field, block)))
        case .grid(let header, let rows): blocks.append(.table(gridTable(header, rows)))
        case .rows(let table): blocks.append(.table(rowTable(table, block.proposal)))
        case .months(let table): blocks.append(.table(monthTable(table, block.proposal)))
        case .choices(let header, let fields): blocks.append(.table(choiceTable(header, fields)))
        case .words: break
        }
        return blocks + [block.note].compactMap { $0 }.map { .note($0.text(in: language)) }
    }

    /// The heading of a single text stands in its box.
    private func isHeader(of block: Form.Block) -> Bool {
        if case .text = block.content { true } else { false }
    }
}
