// What stands between two words of a YAML text: marks, line ends and comments.

/// The stretch between two words, cut into lines.
struct YAMLGap {
    /// A line of the stretch; the first goes on behind a word.
    struct Line {
        /// Spaces at its start.
        var indent = 0
        /// `:`, `,`, `-`, `?`, or a whole mark such as `---`.
        var marks: [String] = []
        /// With its `#`.
        var comment: String?
        /// Spaces behind the last mark.
        var room = 0
        /// Spaces behind a comma: columns of a table may stand below one another.
        var commaRoom: Int { marks == [","] && comment == nil ? max(1, room) : 1 }

        /// Dashes of list items.
        var dashes: Int { marks.count { $0 == "-" } }
        var isEmpty: Bool { marks.isEmpty && comment == nil }
    }

    let lines: [Line]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Self.line(_:))
    }

    private static func line(_ text: Substring) -> Line {
        var line = Line()
        line.indent = text.prefix { $0 == " " }.count
        var rest = text.drop { $0.isWhitespace }
        while let first = rest.first {
            if first == "#" {
                line.comment = trimmedAtEnd(rest)
                return line
            }
            let mark = rest.hasPrefix("---") || rest.hasPrefix("...") ? rest.prefix(3) : rest.prefix(1)
            line.marks.append(String(mark))
            rest = rest.dropFirst(mark.count)
            let room = rest.prefix { $0.isWhitespace }
            line.room = room.count
            rest = rest.dropFirst(room.count)
        }
        return line
    }

    private static func trimmedAtEnd(_ text: Substring) -> String {
        String(text.reversed().drop { $0.isWhitespace }.reversed())
    }
}
