// An interview without a terminal: lines go in, what is drawn and the text of the sheet come out.

import DataFiles
import Diagnostics
import Interviewing
import Rulebook
import TestSupport

/// A sheet of the small pack that is being filled in.
struct Exchange {
    private(set) var text: String
    private(set) var interview: Interview
    private(set) var told = ""

    static let rulebook: Rulebook = {
        do {
            let path = "Tests/EndToEndTests/packs/talks/pack.yaml"
            let file = SourceFile(name: path, text: PackageRoot.text(of: path) ?? "")
            return try Rulebook.read([YAMLReader.tree(of: file)]).rulebook
        } catch {
            preconditionFailure("the pack of the tests: \(error)")
        }
    }()

    /// An interview about a sheet with these facts.
    init(
        _ facts: String = "facts:\n", language: Language = .japanese, namingIDs: Bool = true,
        again: Bool = false
    ) throws {
        try self.init(
            sheet: "municipality: {name: 甲市}\nfiscal year: R6\n" + facts, language, namingIDs, again)
    }

    private init(sheet: String, _ language: Language, _ namingIDs: Bool, _ again: Bool) throws {
        text = sheet
        let tree = try YAMLReader.tree(of: SourceFile(name: "sheet.yaml", text: sheet))
        let profile = try Profile.read(tree, rulebook: Self.rulebook)
        interview = Interview(profile, Self.rulebook, in: language, namingIDs: namingIDs, again: again)
    }

    /// Types lines; changes go into the sheet at once.
    mutating func type(_ lines: String...) throws {
        for line in lines {
            told = ""
            switch interview.hear(line) {
            case .changed(let change):
                text = try change.applied(to: SourceFile(name: "sheet.yaml", text: text))
            case .told(let lines): told = lines.map(\.text).joined(separator: "\n")
            case .moved, .stopped: break
            }
        }
    }

    /// The same sheet in a new interview, as after an interruption.
    func resumed(again: Bool = false) throws -> Exchange {
        try Exchange(sheet: text, interview.language, true, again)
    }

    func drawn(columns: Int = 80, colour: Bool = false) -> String {
        Screen(width: columns, colour: colour).drawn(interview)
    }

    /// The field that is asked for, by its English name.
    var asked: String? {
        switch interview.prompt {
        case .value(let index, _), .date(let index, _): Self.rulebook.vocabulary.fields[index].name
        case .finished: nil
        }
    }
}
