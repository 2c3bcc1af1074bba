// How much of a text fits, counted in half-width columns.

import Diagnostics

extension String {
    /// The width of the text at a size, about: a half-width letter takes a little over half of it.
    package func pictureWidth(size: Double = 12) -> Double { Double(displayWidth) * size * 0.53 }

    /// As much of the text as fits into so many columns, with a mark where something is left out.
    package func shortened(toColumns columns: Int) -> String {
        if displayWidth <= columns { return self }
        var used = 1
        return prefix {
            used += $0.displayWidth; return used <= columns
        } + "…"
    }

    /// The text in lines of at most so many columns.
    package func wrapped(toColumns columns: Int) -> [String] {
        var lines = [""]
        var used = 0
        for piece in pieces.flatMap({ $0.broken(toColumns: columns) }) {
            let width = piece.displayWidth
            if used > 0, used + width > columns {
                lines.append("")
                used = 0
            }
            if used == 0, piece == " " { continue }
            lines[lines.count - 1] += piece
            used += width
        }
        return lines
    }

    /// A word that is too long for a line, in stretches that fit.
    private func broken(toColumns columns: Int) -> [String] {
        if displayWidth <= columns { return [self] }
        return reduce(into: [""]) { stretches, character in
            let last = stretches.count - 1
            if (stretches[last] + String(character)).displayWidth > columns, !stretches[last].isEmpty {
                stretches.append(String(character))
            } else {
                stretches[last].append(character)
            }
        }
    }

    /// Words of half-width letters whole, everything else letter by letter; no sign that closes stands
    /// first, none that opens last.
    private var pieces: [String] {
        var pieces: [String] = []
        var joins = false
        for character in self {
            let isLetter = character.displayWidth == 1 && character != " "
            if isLetter && joins || Self.closing.contains(character) || opens(pieces.last) {
                pieces.isEmpty ? pieces.append(String(character)) : pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
            }
            joins = isLetter
        }
        return pieces
    }

    private func opens(_ piece: String?) -> Bool { piece?.last.map(Self.opening.contains) ?? false }

    private static let closing: Set<Character> = ["、", "。", "」", "』", "）", "〕", "：", "・", "々", "ー", "？"]
    private static let opening: Set<Character> = ["「", "『", "（", "〔"]
}
