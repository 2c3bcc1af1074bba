// A paper that can be made of an assessment: its parts in their order, each with its limits.

/// A paper as a pack lays it out, such as the memo or one page for a mayor.
package struct MemoTemplate: Sendable {
    package let id: String
    /// The key of its title among the texts of the pack.
    package let title: String
    /// Whether it is set in letters for reading at a table, not for looking up.
    package let isLargePrint: Bool
    package let parts: [Part]

    /// The paper that is made where none is named.
    package static let standardId = "memo"

    /// A stretch of a paper.
    package struct Part: Sendable {
        package let kind: Kind
        /// The key of the heading that stands above it instead of the one of its kind.
        package var heading: String?
        /// The level of that heading; 1 is the title.
        package var level = 2
        /// How many entries at most; nil for as many as the pack's ranking says.
        package var most: Int?
        /// How many reasons of a recommendation at most.
        package var reasons: Int?
        /// What of each entry is shown, in this order; all that its kind usually shows where empty;
        /// of pictures, their ids.
        package var shows: [String] = []
        /// Keys of texts of the pack.
        package var texts: [String] = []

        package init(_ kind: Kind, level: Int = 2, texts: [String] = []) {
            self.kind = kind
            self.level = level
            self.texts = texts
        }
    }
}

extension MemoTemplate {
    /// The memo, its annex included, where a pack does not lay it out itself.
    package static let standard = MemoTemplate(
        id: standardId, title: "memo.title", isLargePrint: false,
        parts: [
            Part(.title), Part(.line, texts: ["memo.to", "memo.author", "memo.basis"]), Part(.summary),
            Part(.figures), Part(.strengths), Part(.since), Part(.recommendations), Part(.decisions),
            Part(.schedule), Part(.questions), Part(.notes, texts: ["note.support"]), Part(.masking),
            Part(.pageBreak), Part(.heading, texts: ["heading.annex"]), Part(.contents),
        ] + annex.map { Part($0, level: 3) })

    private static let annex: [Kind] = [
        .details, .months, .pictures, .later, .done, .moreQuestions, .findings, .open, .near, .changes,
        .sources,
    ]
}

extension Rulebook {
    /// The memo as the pack lays it out, or as it is by itself.
    package var memo: MemoTemplate { templates.first { $0.id == MemoTemplate.standardId } ?? .standard }

    /// Every paper that can be made, the memo first.
    package var papers: [MemoTemplate] { [memo] + templates.filter { $0.id != MemoTemplate.standardId } }
}
