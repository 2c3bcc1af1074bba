// Names of sheets that every spreadsheet accepts.

/// Makes names of sheets.
enum SheetName {
    private static let longest = 31

    /// Names like the given ones, none empty, too long, with a forbidden sign, or twice.
    static func safe(_ names: [String]) -> [String] {
        var used: Set<String> = []
        return names.map { name in
            let plain = cut(cleaned(name), to: longest)
            var unique = plain
            var number = 2
            while !used.insert(unique.lowercased()).inserted {
                unique = cut(plain, to: longest - 4) + " \(number)"
                number += 1
            }
            return unique
        }
    }

    /// The name inside a formula.
    static func quoted(_ name: String) -> String { "'" + name.replacing("'", with: "''") + "'" }

    private static func cleaned(_ name: String) -> String {
        let forbidden = Set<Character>(["[", "]", ":", "*", "?", "/", "\\"])
        var plain = String(name.map { forbidden.contains($0) || $0.isNewline ? " " : $0 })
        while plain.hasPrefix("'") || plain.hasPrefix(" ") { plain.removeFirst() }
        while plain.hasSuffix("'") || plain.hasSuffix(" ") { plain.removeLast() }
        // Spreadsheets keep this name for themselves.
        return plain.isEmpty || plain.lowercased() == "history" ? "Sheet" : plain
    }

    /// Spreadsheets count in units of UTF-16.
    private static func cut(_ name: String, to length: Int) -> String {
        var short = name
        while short.utf16.count > length || short.hasSuffix(" ") || short.hasSuffix("'") {
            short.removeLast()
        }
        return short
    }
}
