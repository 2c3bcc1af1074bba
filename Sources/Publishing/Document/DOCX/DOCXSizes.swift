// The sizes of letters and lines in Word files.

/// Letters in half points, lines in twentieths of a point.
struct DOCXSizes {
    private let isLarge: Bool
    private let hasReadings: Bool

    init(_ document: Document, hasReadings: Bool) {
        // Half of small letters would be too small to read above them.
        isLarge = document.isLargePrint || hasReadings
        self.hasReadings = hasReadings
    }

    var text: Int { isLarge ? 21 : 20 }
    /// Tables, notes and captions.
    var table: Int { isLarge ? 20 : 17 }

    let title = 30
    /// From 1, the first below the title.
    func heading(_ level: Int) -> Int { [24, 21, 20, 20][min(level, 4) - 1] }

    var line: Int { line(300) }
    var tableLine: Int { line(isLarge ? 280 : 250) }
    var noteLine: Int { line(isLarge ? 280 : 260) }

    /// The height of a line that is so high without anything above its letters.
    func line(_ height: Int) -> Int { hasReadings ? height * 4 / 3 : height }
}
