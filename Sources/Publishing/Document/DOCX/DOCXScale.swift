// Lengths of pictures in Word.

/// From the units of a picture to those of Word.
struct DOCXScale {
    /// English Metric Units of one unit of the picture: 9,525 at 96 units an inch, less where it must shrink.
    private let factor: Double

    private static let emuPerTwip = 635

    init(width: Double) {
        let widest = Double(DOCXPage.textWidth * Self.emuPerTwip)
        factor = width * 9_525 > widest ? widest / width : 9_525
    }

    subscript(length: Double) -> String { String(Int((length * factor).rounded())) }

    /// A size of letters in half points.
    func halfPoints(_ size: Double) -> Int { max(8, Int((size * factor / 6_350).rounded())) }
}
