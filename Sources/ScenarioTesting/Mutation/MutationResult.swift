// What became of the mutants of a pack.

/// The mutants that were tried, and the score.
package struct MutationResult: Sendable {
    /// In the order of the pack's files.
    package let judged: [(mutant: Mutant, fate: Mutant.Fate)]
    /// Accepted survivors that are no mutants of the pack any more.
    package let unused: [Survivor]

    package var total: Int { judged.count }

    /// How many a scenario noticed.
    package var noticed: Int { judged.filter { if case .noticed = $0.fate { true } else { false } }.count }

    /// Those that are listed with a reason.
    package var accepted: [(mutant: Mutant, reason: String)] {
        judged.compactMap { if case .accepted(let reason) = $0.fate { ($0.mutant, reason) } else { nil } }
    }

    /// Those that nobody notices and nobody accepted.
    package var survivors: [(mutant: Mutant, fate: Mutant.Fate)] {
        judged.filter { $0.fate == .unnoticed || $0.fate == .unreached }
    }

    /// The share that was noticed, in tenths of a per cent, rounded down; of nothing, all.
    package var permille: Int { total == 0 ? 1000 : noticed * 1000 / total }
}
