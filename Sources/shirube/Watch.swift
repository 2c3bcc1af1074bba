// Runs a command again whenever a file that it read has changed.

import Foundation

/// Watches files and folders of a rule author.
enum Watch {
    /// Does the work now, and again after each change below the paths, until it is interrupted.
    static func repeating(_ paths: [String], _ work: () -> Void) -> Never {
        var seen: [String: Date] = [:]
        while true {
            let now = stamps(paths)
            if now != seen {
                seen = now
                work()
            }
            Thread.sleep(forTimeInterval: 0.5)
        }
    }

    /// When each file below the paths was last changed.
    private static func stamps(_ paths: [String]) -> [String: Date] {
        let manager = FileManager.default
        var stamps: [String: Date] = [:]
        for path in paths {
            let below = (manager.enumerator(atPath: path)?.allObjects ?? []).compactMap { $0 as? String }
            for file in [path] + below.map({ "\(path)/\($0)" }) {
                let attributes = try? manager.attributesOfItem(atPath: file)
                stamps[file] = attributes?[.modificationDate] as? Date
            }
        }
        return stamps
    }
}
