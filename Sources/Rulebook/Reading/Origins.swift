// Tells of each place in the files which pack it belongs to.

import Diagnostics

/// Files and their packs.
struct Origins {
    private let packs: [SourceFile: Pack]
    private let otherwise: Pack?

    init(_ packs: [SourceFile: Pack] = [:], otherwise: Pack?) {
        self.packs = packs
        self.otherwise = otherwise
    }

    /// The id of the pack that a place belongs to.
    func pack(at range: SourceRange) -> String { owner(of: range)?.id ?? "" }

    /// The languages in which a text at this place must be written; nil for all.
    func languages(at range: SourceRange) -> [Language]? { owner(of: range)?.languages }

    private func owner(of range: SourceRange) -> Pack? { packs[range.file] ?? otherwise }
}
