// Facts given on the command line, as `FIELD=VALUE`, and ranges of them.

import Calendars
import DataFiles
import Diagnostics
import Rulebook
import WhatIf

/// Reads facts as a profile would write them.
struct Assignments {
    private let rulebook: Rulebook
    /// A range holds at most so many values.
    private static let mostValues = 200
    private static let sweep = "--sweep"

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    /// The profile with these facts.
    func applying(_ assignments: [String], to profile: Profile) throws -> Profile {
        let entries = try assignments.map { assignment in
            let (name, value) = try Self.parts(assignment)
            return try entry(name, value, of: "--set")
        }
        return try changing(profile, entries)
    }

    /// A field and the facts of its range; all its values where no range is given.
    func axis(_ text: String, profile: Profile) throws -> SweepAxis {
        let (name, range) = text.contains("=") ? try Self.parts(text) : (text, "")
        guard let field = rulebook.schema.field(path: name) else {
            // The reader's own complaint about the name.
            _ = try changing(profile, [entry(name, "blank", of: Self.sweep)])
            throw CommandFailure(CommandMessages.badRange(range))
        }
        let facts = try values(range, rulebook.vocabulary.fields[field].kind).map { value in
            try changing(profile, [entry(name, value, of: Self.sweep)]).fact(field)
        }
        return SweepAxis(field: field, facts: facts)
    }

    private func values(_ range: String, _ kind: Field.Kind) throws -> [String] {
        if range.isEmpty {
            switch kind {
            case .boolean: return ["true", "false"]
            case .choice(let permitted): return permitted.map(\.id)
            default: throw CommandFailure(CommandMessages.rangeMissing)
            }
        }
        let pattern = /(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)(?:\s+step\s+(\d+(?:\.\d+)?))?/
        guard let match = range.wholeMatch(of: pattern), let first = Double(match.1),
            let last = Double(match.2), let step = match.3.map({ Double($0) }) ?? 1, step > 0, first <= last,
            (last - first) / step < Double(Self.mostValues)
        else { throw CommandFailure(CommandMessages.badRange(range)) }
        return stride(from: first, through: last, by: step).map { value in
            Int(exactly: value).map(String.init) ?? String((value * 1000).rounded() / 1000)
        }
    }

    private static func parts(_ text: String) throws -> (name: String, value: String) {
        guard let sign = text.firstIndex(of: "=") else {
            throw CommandFailure(CommandMessages.noAssignment(text))
        }
        return (String(text[..<sign]).trimmed, String(text[text.index(after: sign)...]).trimmed)
    }

    /// The entry as it would stand in a profile; its mistakes are shown with the text given to the option.
    private func entry(_ name: String, _ value: String, of option: String) throws -> Tree.Entry {
        let written = value == "blank" ? "{unknown: blank}" : value
        let key = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        do {
            let tree = try YAMLReader.tree(
                of: SourceFile(name: option, text: "\"\(key)\": \(written)\n"))
            guard case .map(let entries, _) = tree, let entry = entries.first else {
                throw CommandFailure(CommandMessages.noAssignment(name))
            }
            return entry
        } catch let failure as DataFileFailure {
            throw CommandFailure(failure.diagnostics)
        }
    }

    private func changing(_ profile: Profile, _ entries: [Tree.Entry]) throws -> Profile {
        do throws(ReadingFailure) {
            return try profile.changing(entries, rulebook: rulebook)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
