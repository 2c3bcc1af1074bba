// What is measured of memos: as many as Japan has municipalities, in one process.

import Advice
import DataFiles
import Diagnostics
import Foundation
import Planning
import Publishing
import Rulebook

/// Writes memos of real profiles again and again.
struct Memos {
    /// The municipalities of Japan, with the wards of Tokyo.
    private static let count = 1_741

    private let rulebook: Rulebook
    private let profiles: [Profile]

    /// - Parameters:
    ///   - pack: the folder of a pack.
    ///   - folder: the folder of its profiles.
    init(pack: String, profiles folder: String) throws {
        let contents = try PackFolder.read(pack)
        let files = PackFiles(tables: try contents.tables(), models: contents.models)
        let rulebook = try Rulebook.read(contents.trees, beside: files).rulebook
        self.rulebook = rulebook
        profiles = try PackFolder.paths(in: folder).map { path in
            try Profile.read(YAMLReader.tree(of: FileReader.read(path)), rulebook: rulebook)
        }
    }

    /// Prints memos per second and the memory after each tenth: it must not grow.
    func measure(_ format: OutputFormat) throws {
        var bytes = 0
        let clock = ContinuousClock()
        let start = clock.now
        for number in 1...Self.count {
            bytes += try memo(of: profiles[number % profiles.count], format).count
            if number % (Self.count / 10) != 0 { continue }
            let (seconds, attoseconds) = (clock.now - start).components
            let rate = Double(number) / (Double(seconds) + Double(attoseconds) / 1e18)
            print("\(format.rawValue)\t\(number) memos\t\(Int(rate)) a second\t\(Self.memory) MB")
        }
        print("\(format.rawValue)\t\(bytes / Self.count) bytes a memo")
    }

    private func memo(of profile: Profile, _ format: OutputFormat) throws -> [UInt8] {
        let assessment = Advisor(rulebook).assess(profile)
        let plan = Plan.make(for: assessment)
        return try Publisher(language: .japanese).publish(assessment, plan, as: format)
    }

    /// The resident memory in MB.
    private static var memory: Int {
        let pages = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return (pages.flatMap { Int($0[1]) } ?? 0) * Int(getpagesize()) / 1_048_576
    }
}
