// Makes one of several drafts of a municipality: they complete one another, and nothing is overwritten unseen.

import FEELValues
import Rulebook

/// Joins drafts by the names of their municipalities.
struct Merger {
    private let rulebook: Rulebook

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    func merged(_ drafts: [Draft]) -> (drafts: [Draft], findings: [Finding]) {
        var merged: [Draft] = []
        var findings: [Finding] = []
        var places: [String: [Int]] = [:]
        for draft in drafts where draft.name != nil || !draft.isEmpty {
            let found = Self.sought(by: draft).flatMap { places[$0] ?? [] }.filter {
                Self.areOne(merged[$0], draft)
            }
            // What names nobody belongs to nobody where a file tells of several.
            guard let place = found.min(), draft.name != nil || Set(found).count == 1 else {
                for key in Self.keys(of: draft) { places[key, default: []].append(merged.count) }
                merged.append(draft)
                continue
            }
            var joined = Joining(merged[place], draft)
            joined.join()
            merged[place] = joined.draft
            findings += joined.findings
            for key in Self.keys(of: joined.draft) where places[key]?.contains(place) != true {
                places[key, default: []].append(place)
            }
        }
        return (merged.filter { $0.name != nil || !$0.isEmpty }, findings)
    }

    /// By what a draft is found: its names, its file, and that nobody is named there.
    private static func keys(of draft: Draft) -> [String] {
        names(of: draft) + ["file " + draft.spot.file]
            + (draft.name == nil ? ["nobody " + draft.spot.file] : [])
    }

    /// The keys of those that a draft may belong to.
    private static func sought(by draft: Draft) -> [String] {
        draft.name == nil ? ["file " + draft.spot.file] : names(of: draft) + ["nobody " + draft.spot.file]
    }

    private static func names(of draft: Draft) -> [String] {
        (draft.name?.all ?? []).map { "name " + PlainLabel.plain($0) }
    }

    /// The same name and no other year; forms without a name belong to the one of the same file.
    private static func areOne(_ one: Draft, _ other: Draft) -> Bool {
        if let mine = one.year, let theirs = other.year, mine != theirs { return false }
        guard let name = other.name, one.name != nil else { return one.spot.file == other.spot.file }
        return name.all.contains { one.isNamed($0) }
    }
}

/// Two drafts of one municipality.
private struct Joining {
    private(set) var draft: Draft
    private(set) var findings: [Finding] = []
    private let other: Draft

    init(_ draft: Draft, _ other: Draft) {
        self.draft = draft
        self.other = other
    }

    mutating func join() {
        draft.name = draft.name ?? other.name
        draft.prefecture = draft.prefecture ?? other.prefecture
        draft.code = draft.code ?? other.code
        draft.year = draft.year ?? other.year
        if draft.base == nil { draft.base = other.base }
        for (field, entry) in other.facts.sorted(by: { $0.key < $1.key }) { join(entry, field) }
    }

    private mutating func join(_ entry: Draft.Entry, _ field: Int) {
        guard let before = draft.entry(field), before.fact.state == .known else {
            if entry.fact.state == .known || draft.entry(field) == nil {
                draft.put(entry.fact, in: field, from: entry.cell)
            }
            return
        }
        guard entry.fact.state == .known, entry.fact.value != before.fact.value else { return }
        let kept = Doubt.contradiction(kept: before.fact.value.text, at: before.cell.spot)
        findings.append(
            Finding(
                spot: entry.cell.spot, text: entry.fact.value.text, outcome: .doubtful(field: field, kept)))
    }
}
