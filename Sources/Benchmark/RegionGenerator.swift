// Writes the folder of an invented region: many municipalities whose sheets are filled at random, always the
// same, with values that a pack permits.

import DataFiles
import Foundation
import Rulebook

/// Makes invented municipalities for measuring; none of them means a real one.
struct RegionGenerator {
    private let rulebook: Rulebook
    private var numbers = Numbers(state: 1741)

    /// Random numbers that are the same in every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        }
    }

    private static let areas = 12
    /// Of ten cells so many are filled in.
    private static let filled = 3

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    /// Writes `prefecture.yaml` and a profile for each municipality into a folder that must not exist.
    mutating func write(_ count: Int, into folder: String) throws {
        try OutputFile.makeFolder(folder)
        try OutputFile.write(region(count), to: "\(folder)/prefecture.yaml", force: false)
        for number in 0..<count {
            // Without waiting for the disk: nothing is lost where the files are made anew.
            try profile(number).write(toFile: "\(folder)/m\(number).yaml", atomically: false, encoding: .utf8)
        }
    }

    private func region(_ count: Int) -> String {
        let areas = (0..<Self.areas).map { area in
            let members = (0..<count).filter { $0 % Self.areas == area }.map(Self.name(of:))
            return
                "  - {id: a\(area), name: 架空の圏域\(area), municipalities: [\(members.joined(separator: ", "))]}"
        }
        let kinds = (rulebook.portfolio?.joint ?? []).flatMap(\.recommendations)
            .compactMap { rulebook.recommendation($0)?.helpers.first }
        let helpers = unique(kinds).enumerated().map { index, kind in
            "  - {id: h\(index), as: [\(kind)], home: a\(index % Self.areas), days: 20}"
        }
        return (["name: 架空県", "areas:"] + areas + ["helpers:"] + helpers).joined(separator: "\n") + "\n"
    }

    private static func name(of number: Int) -> String { "架空の市\(number)" }

    private mutating func profile(_ number: Int) -> String {
        var lines = [
            "# INVENTED for measuring; no real municipality.", "profile: \(rulebook.id)",
            "municipality: {name: \(Self.name(of: number))}", "fiscal year: R6", "facts:",
        ]
        var group = ""
        for field in rulebook.vocabulary.fields {
            if field.group != group { lines.append("  \(field.group):") }
            group = field.group
            if Int.random(in: 0..<10, using: &numbers) >= Self.filled { continue }
            lines.append("    \(field.id): {value: \(value(field.kind)), as of: R5年度}")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func value(_ kind: Field.Kind) -> String {
        switch kind {
        case .number(_, let range):
            let range = range ?? 0...100
            return String(
                Int.random(in: Int(range.lowerBound)...Int(min(range.upperBound, 500)), using: &numbers))
        case .boolean: return Bool.random(using: &numbers) ? "yes" : "no"
        case .choice(let values): return values.randomElement(using: &numbers)?.id ?? ""
        case .choices(let values):
            return "["
                + values.filter { _ in Int.random(in: 0..<3, using: &numbers) == 0 }.map(\.id).joined(
                    separator: ", ") + "]"
        case .text: return "架空の記載"
        case .date: return "R5-06-30"
        case .fiscalYear: return "R5"
        case .rows(let columns):
            let cells = columns.map { "\($0.id): \(value($0.kind))" }
            return "[{" + cells.joined(separator: ", ") + "}]"
        }
    }
}
