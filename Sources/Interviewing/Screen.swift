// Puts the question and the state of the assessment onto a screen: side by side, or one above the other.

import Diagnostics

/// Draws lines for a terminal of some width.
package struct Screen: Sendable {
    private let width: Int
    private let hasColour: Bool
    /// From this width on the state stands beside the question.
    private static let widthOfTwo = 100
    private static let narrowest = 20

    /// - Parameter width: columns of the terminal.
    package init(width: Int, colour: Bool) {
        self.width = max(width, Self.narrowest)
        hasColour = colour
    }

    /// The question, with the state beside or above it.
    package func drawn(_ interview: Interview) -> String {
        let question = QuestionView(interview).lines
        let state = StateView(interview)
        let rule = ScreenLine(String(repeating: "─", count: width - 1), .faint)
        if width < Self.widthOfTwo {
            let brief = state.lines.map { $0.weight == .plain ? $0.shortened(to: width - 1) : $0 }
            return drawn([rule] + brief + [.empty] + question)
        }
        let right = (width - 3) * 2 / 5
        return drawn([rule]) + columns(question, state.lines, left: width - 4 - right, right: right)
    }

    /// Lines below one another.
    package func drawn(_ lines: [ScreenLine]) -> String {
        lines.flatMap { $0.fitted(into: width - 1) }.map { styled($0.text, $0.weight) + "\n" }.joined()
    }

    private func columns(_ first: [ScreenLine], _ second: [ScreenLine], left: Int, right: Int) -> String {
        let lefts = first.flatMap { $0.fitted(into: left) }
        let rights = second.flatMap { $0.fitted(into: right) }
        return (0..<max(lefts.count, rights.count)).map { row in
            let one = row < lefts.count ? lefts[row] : .empty
            let other = row < rights.count ? rights[row] : .empty
            let room = String(repeating: " ", count: max(0, left - one.text.displayWidth))
            return styled(one.text, one.weight) + room + styled(" │ ", .faint)
                + styled(other.text, other.weight) + "\n"
        }.joined()
    }

    private func styled(_ text: String, _ weight: ScreenLine.Weight) -> String {
        let text = text.replacing("\u{A0}", with: " ")
        guard hasColour, !text.isEmpty else { return text }
        switch weight {
        case .plain: return text
        case .strong: return "\u{1B}[1m" + text + "\u{1B}[0m"
        case .faint: return "\u{1B}[2m" + text + "\u{1B}[0m"
        }
    }
}
