// Lengths of pictures in Word.

/// From the units of a picture to those of Word.
struct DOCXScale {
    /// English Metric Units of one unit of the picture: 9,525 at 96 units an inch, less where it must shrink.
    private let factor: Double

    private static let emuPerTwip = 635

    /// - Parameters:
    ///   - width: of the picture, which is to be no wider than the page.
    ///   - height: of the picture, which is to leave room for its title on the page.
    init(width: Double, height: Double) {
        let widest = Double(DOCXPage.textWidth * Self.emuPerTwip)
        let highest = Double(DOCXPage.textHeight * Self.emuPerTwip) * 0.92
        factor = min(9_525, widest / width, highest / height)
    }

    subscript(length: Double) -> String { String(Int((length * factor).rounded())) }

    /// A size of letters in half points.
    func halfPoints(_ size: Double) -> Int { max(8, Int((size * factor / 6_350).rounded())) }
}
