// Which paper is made of an assessment.

import ArgumentParser
import Diagnostics
import Publishing
import Rulebook

/// The template of a paper.
struct PaperOptions: ParsableArguments {
    @Option(
        name: .long,
        help: "ひな形 (既定は memo、ほかに mayor・section・record・letter など) / paper to be made, of those the pack has")
    var template: String?

    /// The template that was named; nil for the memo.
    ///
    /// - Parameter targets: what is to be written; tables and the answer for machines have no template.
    func chosen(from rulebook: Rulebook, for targets: [OutputTarget]) throws -> MemoTemplate? {
        guard let template else { return nil }
        let known = rulebook.papers
        guard let paper = known.first(where: { $0.id == template }) else {
            throw CommandFailure(PaperMessages.unknown(template, among: known.map(\.id)))
        }
        if let target = targets.first(where: { [.json, .xlsx].contains($0.format) }) {
            throw CommandFailure(PaperMessages.noPaper(target.format))
        }
        return paper
    }
}
