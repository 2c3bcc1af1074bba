// A line of the screen before it is fitted into a width.

import Diagnostics

/// A text with its weight.
package struct ScreenLine: Sendable, Equatable {
    package let text: String
    let weight: Weight
    /// Columns by which further lines of it are moved in.
    let hanging: Int

    /// How a line is drawn where the terminal has colours.
    package enum Weight: Sendable {
        case plain, strong, faint
    }

    package init(_ text: String, _ weight: Weight = .plain, hanging: Int = 0) {
        self.text = text
        self.weight = weight
        self.hanging = hanging
    }

    static let empty = ScreenLine("")

    /// The line in pieces of at most so many columns.
    func fitted(into width: Int) -> [ScreenLine] {
        let indent = String(repeating: " ", count: hanging)
        var lines: [String] = []
        var line = ""
        for word in Self.words(of: text) {
            if line.displayWidth + word.displayWidth > width, !line.allSatisfy({ $0 == " " }) {
                lines.append(line)
                line = indent + (word == " " ? "" : word)
            } else {
                line += word
            }
            while line.displayWidth > width { lines.append(Self.cut(&line, to: width, indent)) }
        }
        return (lines + [line]).map { ScreenLine($0, weight) }
    }

    /// Cuts a word that is longer than a line.
    private static func cut(_ line: inout String, to width: Int, _ indent: String) -> String {
        var head = ""
        while let next = line.first, head.isEmpty || head.displayWidth + next.displayWidth <= width {
            head.append(line.removeFirst())
        }
        line = indent.displayWidth < width / 2 ? indent + line : line
        return head
    }

    /// What stays together: Latin words, a Japanese character with the closing mark behind it, and all that
    /// follows a no-break space up to the next space.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        for character in text {
            let isClosing = "、。，．）」』】？！：；…ー)]},.!?".contains(character)
            let isOpen = words.last?.last.map { "（「『【([{".contains($0) } ?? false
            let isLatin = character != " " && character.displayWidth == 1
            let isGlued = character != " " && words.last?.contains("\u{A0}") == true
            let follows = isLatin && words.last?.last.map { $0 != " " && $0.displayWidth == 1 } ?? false
            if isClosing || isOpen || isGlued || follows, let last = words.indices.last {
                words[last].append(character)
            } else {
                words.append(String(character))
            }
        }
        return words
    }

    /// The line on one row, cut with a mark where it is too long.
    func shortened(to width: Int) -> ScreenLine {
        if text.displayWidth <= width { return self }
        var kept = ""
        for character in text {
            if kept.displayWidth + character.displayWidth > width - 1 { break }
            kept.append(character)
        }
        return ScreenLine(kept + "…", weight)
    }
}
