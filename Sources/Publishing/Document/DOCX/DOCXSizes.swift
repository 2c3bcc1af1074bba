// The sizes of letters and lines in Word files.

/// Letters in half points, lines in twentieths of a point.
struct DOCXSizes {
    private let isLarge: Bool

    init(_ document: Document) { isLarge = document.isLargePrint }

    var text: Int { isLarge ? 21 : 20 }
    /// Tables, notes and captions.
    var table: Int { isLarge ? 20 : 17 }

    var line: Int { line(300) }
    var tableLine: Int { line(isLarge ? 280 : 250) }
    var noteLine: Int { line(isLarge ? 280 : 260) }

    /// The height of a line that is so high without anything above its letters.
    func line(_ height: Int) -> Int { height }
}
