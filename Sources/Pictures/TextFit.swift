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
        for word in pieces {
            let width = word.displayWidth
            if used > 0, used + width > columns {
                lines.append("")
                used = 0
            }
            if used == 0, word == " " { continue }
            lines[lines.count - 1] += word
            used += width
        }
        return lines
    }

    /// Words of half-width letters whole, everything else letter by letter.
    private var pieces: [String] {
        var pieces: [String] = []
        var joins = false
        for character in self {
            let isLetter = character.displayWidth == 1 && character != " "
            if isLetter, joins {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
            }
            joins = isLetter
        }
        return pieces
    }
}
