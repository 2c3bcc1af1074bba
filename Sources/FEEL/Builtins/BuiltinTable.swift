// All built-in functions by name.

/// All built-in functions.
enum BuiltinTable {
    /// The tables in the order of the standard: DMN 1.5, 10.3.4.
    static let chapters: [(title: String, rows: [Builtin])] = [
        ("Conversion functions", conversionFunctions),
        ("Boolean functions", booleanFunctions),
        ("String functions", stringFunctions),
        ("List functions", listFunctions),
        ("Statistics of lists", statisticsFunctions),
        ("Numeric functions", numberFunctions),
        ("Date and time functions", temporalFunctions),
        ("Range functions", rangeFunctions),
        ("Context functions", contextFunctions),
    ]

    private static let byName = Dictionary(grouping: chapters.flatMap(\.rows), by: \.name)

    /// All names, sorted.
    static let names = byName.keys.sorted()

    /// All ways to call a function.
    static func functions(named name: String) -> [Builtin] { byName[name] ?? [] }
}
