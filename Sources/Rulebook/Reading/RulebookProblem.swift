// Facts of what can be wrong in a pack or a profile.

import Diagnostics

/// A mistake in a pack or a profile, without its wording.
package enum RulebookProblem: Sendable {
    case notAMap(String)
    case notAList(String)
    case notAText(String)
    case empty(String)
    case missingKey(String)
    case unknownKey(String, nearest: String?)
    case duplicateKey(String)
    /// A name that refers to nothing: what kind of thing was meant, the name, the nearest one.
    case unknownName(Thing, String, nearest: String?)
    case duplicate(Thing, String)
    case missingLanguage(String)
    case notANumber(String)
    case notWhole(String)
    case outOfRange(String, from: String, to: String)
    case notYesOrNo(String)
    case notPermitted(String, nearest: String?, permitted: [Message])
    /// A name of a profile that its schema does not have, with those that it has.
    case notInSchema(Thing, String, nearest: String?, among: [String])
    case circle([String])
    case unclosedBrace
    case unknownStyle(String, nearest: String?)
    case wrongType(expected: String, found: String)
    case unknownColumn(String, catalogue: String, nearest: String?)
    case noYears(String)
    case otherPack(String, expected: String)
    case unknownAndKnown
    case notAnAreaCode(String)
    /// A file that is not in the pack, and the nearest that is.
    case noFile(String, nearest: String?)
    case wrongCellCount(Int, expected: Int)
    /// An id that a pack below has too.
    case clash(Thing, String)
    case nothingToReplace(Thing, String, nearest: String?)

    /// The kinds of things that have names in a pack.
    package enum Thing: String, Sendable, CaseIterable {
        case topic, source, rule, recommendation, action, helper, sector, catalogue, field, group, parameter
        case row, meeting, text, derived, scenario, example, likeness, ranking, masking, near
        case comparison, column, portfolio, form, template, picture
    }

    package var code: String {
        switch self {
        case .notAMap, .notAList, .notAText, .empty, .wrongCellCount: "rulebook.shape"
        case .missingKey: "rulebook.missing-key"
        case .unknownKey: "rulebook.unknown-key"
        case .duplicateKey, .duplicate: "rulebook.duplicate"
        case .unknownName, .unknownColumn, .notInSchema: "rulebook.unknown-name"
        case .missingLanguage: "rulebook.missing-language"
        case .notANumber, .notWhole, .notYesOrNo, .wrongType, .noYears: "rulebook.wrong-type"
        case .outOfRange: "rulebook.out-of-range"
        case .notPermitted: "rulebook.not-permitted"
        case .circle: "rulebook.circle"
        case .unclosedBrace, .unknownStyle: "rulebook.template"
        case .otherPack: "profile.other-pack"
        case .unknownAndKnown: "profile.unknown-and-known"
        case .notAnAreaCode: "profile.area-code"
        case .noFile: "rulebook.no-file"
        case .clash: "pack.clash"
        case .nothingToReplace: "pack.nothing-to-replace"
        }
    }
}

extension RulebookProblem {
    /// A word that is none of a fixed set.
    package static func notPermitted(_ text: String, among words: [String]) -> RulebookProblem {
        .notPermitted(
            text, nearest: Spelling.nearest(to: text, in: words),
            permitted: words.map { Message(en: $0, ja: $0) })
    }
}
