// Reads what a program proposes for a block of a form, and in which columns.

import Diagnostics

extension FormReader {
    func proposal(_ tree: Tree, for content: Form.Content) -> Form.Proposal? {
        guard var reader = MapReader(tree, "`proposes`", problems: problems) else { return nil }
        defer { reader.finish() }
        let subject: Form.Proposal.Subject? = entries.word("of", of: &reader)
        let leaves = reader.flag("only new topics")
        guard let cells = reader.required("cells"), case .map(let all, _) = cells else { return nil }
        var parts: [String: Form.Proposal.Part] = [:]
        for entry in all {
            let name = Reference(name: entry.key, range: entry.keyRange)
            guard let column = known(name, of: content), let part = part(entry.value) else { continue }
            parts[column] = part
        }
        return subject.map { Form.Proposal(of: $0, cells: parts, leavesWhatIsWritten: leaves) }
    }

    /// A column that the block shows.
    private func known(_ name: Reference, of content: Form.Content) -> String? {
        let shown = content.columns
        if shown.contains(name.name) { return name.name }
        let nearest = Spelling.nearest(to: name.name, in: shown)
        problems.add(.unknownName(.column, name.name, nearest: nearest), at: name.range)
        return nil
    }

    private func part(_ tree: Tree) -> Form.Proposal.Part? {
        guard let scalar = tree.scalar else {
            problems.add(.notAText("a part of a proposal"), at: tree.range)
            return nil
        }
        if scalar.text.hasPrefix("role ") {
            let sector = Reference(name: String(scalar.text.dropFirst(5)), range: scalar.range)
            return entries.names.check(sector, .sector).map(Form.Proposal.Part.role)
        }
        if let part = Form.Proposal.Part.words[scalar.text] { return part }
        problems.add(
            .notPermitted(scalar.text, among: Form.Proposal.Part.words.keys.sorted()), at: scalar.range)
        return nil
    }
}

extension Form.Proposal.Part {
    /// The parts by their words; the part of a sector is written `role` and its id.
    package static let words: [String: Form.Proposal.Part] = [
        "title": .title, "reason": .reason, "lead": .lead, "first step": .firstStep, "agenda": .agenda,
        "year": .year, "owner": .owner, "helpers": .helpers, "measure": .measure, "now": .now,
        "target": .target, "place": .place,
    ]
}

extension Form.Content {
    /// The ids of the columns that may hold something; `text` where there are none.
    package var columns: [String] {
        switch self {
        case .rows(let table): table.shown
        case .months(let table): table.columns.map(\.source.column)
        default: ["text"]
        }
    }
}
