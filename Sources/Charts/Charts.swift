// Takes figures, states, months, links and statements with their labels; gives one picture a form of chart, as
// wide as a page, with a sentence and a table that tell the same.

import Diagnostics
import Pictures

/// Something that can be drawn on a page.
package protocol Chart {
    var title: String { get }
    var language: Language { get }
    /// Everything that the picture tells, in words.
    var told: String { get }
    /// The same as a table; nil where the words are enough.
    var table: Picture.Table? { get }
    /// That of a page, where the chart does not need more.
    var width: Double { get }
    /// The shapes, and how far down they reach.
    func drawing() -> (shapes: [Shape], bottom: Double)
}

extension Chart {
    package var picture: Picture {
        let (shapes, bottom) = drawing()
        return Picture(
            title: title, description: told, width: width, height: bottom + ChartPage.margin,
            shapes: shapes, table: table)
    }

    package var table: Picture.Table? { nil }
    package var width: Double { ChartPage.width }

    var words: ChartWords { ChartWords(language: language) }
}

/// Measures of charts in pixels at normal size, of which a page of A4 is 642 wide.
enum ChartPage {
    static let width = 640.0
    static let margin = 10.0
    /// The size of letters: 9 points, the least that is read with ease in print.
    static let letters = 12.0
    static let line = 16.0

    static var inner: Double { width - 2 * margin }

    /// How many half-width letters fit.
    static func columns(_ width: Double) -> Int { max(1, Int(width / "m".pictureWidth(size: letters))) }
}
