// Lays a YAML text out in one stable way: indentation, spacing and empty lines; words, order and comments stay.

import Diagnostics

/// Gives the stable layout of a YAML file.
///
/// Lines break where the author broke them. Collections stand two columns inside what holds them, one space
/// stands behind `:` and `-`, at least one behind `,`, none inside brackets, at most one empty line between
/// others.
package enum YAMLLayout {
    /// The text in its stable layout; the tree that is read from it is the same.
    package static func text(of file: SourceFile) throws(DataFileFailure) -> String {
        let before = try YAMLReader.tree(of: file)
        var writer = YAMLLayoutWriter(file)
        let text: String
        do {
            text = try writer.text()
        } catch {
            throw DataFileFailure([error])
        }
        let after = try? YAMLReader.tree(of: SourceFile(name: file.name, text: text))
        guard let after, before.says(sameAs: after) else {
            throw DataFileFailure(.layoutUnsafe(path: file.name), at: before.range.firstByte)
        }
        return text
    }
}

extension Tree {
    /// Whether another tree holds the same values in the same order, wherever they stand.
    package func says(sameAs other: Tree) -> Bool {
        switch (self, other) {
        case (.scalar(let mine), .scalar(let theirs)):
            mine.text == theirs.text && mine.isQuoted == theirs.isQuoted
        case (.list(let mine, _), .list(let theirs, _)):
            mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.says(sameAs: $1) }
        case (.map(let mine, _), .map(let theirs, _)):
            mine.count == theirs.count
                && zip(mine, theirs).allSatisfy { $0.key == $1.key && $0.value.says(sameAs: $1.value) }
        default: false
        }
    }
}

extension SourceRange {
    fileprivate var firstByte: SourceRange { SourceRange(file, lower, min(upper, lower + 1)) }
}
