// Changes one value of a YAML text and leaves all else as it is, byte for byte.

import Diagnostics

/// Puts a value into a YAML file.
package enum YAMLEdit {
    /// The text with a value at the end of a path of keys; keys that are not there are added.
    ///
    /// - Parameter value: plain texts, lists and maps; written on one line.
    /// - Throws: where the file cannot be read, or where the change would touch anything else, as when the
    ///   value is written elsewhere and only referred to.
    package static func setting(
        _ path: [YAMLStep], to value: YAMLWord, in file: SourceFile
    ) throws(DataFileFailure) -> String {
        let before = try YAMLReader.tree(of: file)
        let writer = YAMLValueWriter(file, quotesAll: file.text.utf8.first == UInt8(ascii: "{"))
        let text = writer.text(setting: path[...], to: value, in: before)
        let wanted = before.setting(path[...], to: try tree(of: value, writer))
        let after = try? YAMLReader.tree(of: SourceFile(name: file.name, text: text))
        guard let after, wanted.says(sameAs: after) else {
            throw DataFileFailure(.editUnsafe(path: file.name), at: before.place(of: path[...]))
        }
        return text
    }

    private static func tree(
        of value: YAMLWord, _ writer: YAMLValueWriter
    ) throws(DataFileFailure) -> Tree {
        try YAMLReader.tree(of: SourceFile(name: "<value>", text: writer.written(value)))
    }
}

extension Tree {
    /// The tree with another value at the end of a path; keys that are not there are added at the end.
    func setting(_ path: ArraySlice<YAMLStep>, to value: Tree) -> Tree {
        guard let step = path.first else { return value }
        var (entries, range): ([Entry], SourceRange) = ([], self.range)
        if case .map(let mine, let place) = self { (entries, range) = (mine, place) }
        let rest = path.dropFirst()
        guard let index = entries.firstIndex(where: { step.names.contains($0.key) }) else {
            let inner = Tree.map([], range).setting(rest, to: value)
            return .map(entries + [Entry(key: step.names[0], keyRange: range, value: inner)], range)
        }
        let entry = entries[index]
        entries[index] = Entry(
            key: entry.key, keyRange: entry.keyRange, value: entry.value.setting(rest, to: value))
        return .map(entries, range)
    }

    /// Where the path leads, as far as it is there.
    fileprivate func place(of path: ArraySlice<YAMLStep>) -> SourceRange {
        guard let step = path.first, case .map(let entries, _) = self,
            let entry = entries.first(where: { step.names.contains($0.key) })
        else { return range.firstLine }
        return path.count == 1 ? entry.keyRange : entry.value.place(of: path.dropFirst())
    }
}

extension SourceRange {
    /// The first line of the stretch.
    fileprivate var firstLine: SourceRange {
        let end = file.text.utf8.dropFirst(lower).firstIndex(of: UInt8(ascii: "\n"))
        let length = end.map { file.text.utf8.distance(from: file.text.utf8.startIndex, to: $0) } ?? upper
        return SourceRange(file, lower, min(upper, max(length, lower)))
    }
}
