// What a pack says of the pictures of its documents: what each shows, and with which facts.

import FEEL

/// A picture as a pack describes it.
package struct PictureTerms: Sendable {
    package let id: String
    package let title: Text
    /// Small print below it.
    package let note: Text?
    /// Where it is not surely true, the picture is left out.
    package let condition: CompiledExpression?
    package let form: Form

    package enum Form: Sendable {
        /// - Parameter least: the least total of which shares are shown.
        case composition([Bar], least: CompiledExpression?)
        case coverage(Coverage)
        case lines([Points])
        case map(Map)
        /// The schedule of the year.
        case gantt
        /// Why the first recommendations of the year are made, at most so many.
        case reasons(most: CompiledExpression?)

        /// The forms in the words of packs.
        package static let words = ["composition", "coverage", "lines", "map", "gantt", "reasons"]
    }

    /// A total and its parts.
    package struct Bar: Sendable {
        package let label: Text
        package let total: CompiledExpression
        package let parts: [CompiledExpression]
    }

    /// Items of a list with the fields that tell their states.
    package struct Coverage: Sendable {
        package let items: [Item]
        /// How many there are elsewhere, and what is counted.
        package let all: Int
        package let label: Text?

        package struct Item: Sendable {
            package let mark: String
            package let label: Localized
            /// The index of its field in the vocabulary.
            package let field: Int
            package let count: Int?
            /// How far the count can be trusted.
            package let grade: Localized?
        }
    }

    /// Rows that tell of indicators, each at a year before or after the assessed one.
    package struct Points: Sendable {
        package let rows: CompiledExpression
        package let yearsAhead: Int
        /// The column that names the indicator.
        package let name: String
        package let target: Columns?
        package let actual: Columns?

        /// The columns with a value as a number, and as it was written.
        package struct Columns: Sendable {
            package let number: String
            package let text: String?
        }
    }

    /// Bodies by level, and the members of one of them.
    package struct Map: Sendable {
        package let tiers: [Tier]
        package let name: CompiledExpression?
        package let members: CompiledExpression
        /// Whether the list of members names them all.
        package let isComplete: CompiledExpression?
        /// Whoever may be a member, in groups.
        package let groups: [Group]

        package struct Tier: Sendable {
            package let label: Text
            package let exists: CompiledExpression
            package let count: CompiledExpression?
            package let isOwn: CompiledExpression?
        }

        package struct Group: Sendable {
            package let label: Localized
            package let members: [(id: String, label: Localized)]
        }
    }
}

extension PictureTerms {
    /// Everything that is read.
    package var expressions: [CompiledExpression] {
        let ofForm: [CompiledExpression?] =
            switch form {
            case .composition(let bars, let least): bars.flatMap { [$0.total] + $0.parts } + [least]
            case .lines(let points): points.map(\.rows)
            case .map(let map):
                map.tiers.flatMap { [$0.exists, $0.count, $0.isOwn] }
                    + [map.name, map.members, map.isComplete]
            case .reasons(let most): [most]
            case .coverage, .gantt: []
            }
        return ([condition] + ofForm).compactMap { $0 }
    }

    /// Everything that is written.
    package var texts: [Text] {
        let ofForm: [Text?] =
            switch form {
            case .composition(let bars, _): bars.map(\.label)
            case .coverage(let coverage): [coverage.label]
            case .map(let map): map.tiers.map(\.label)
            case .lines, .gantt, .reasons: []
            }
        return ([title, note] + ofForm).compactMap { $0 }
    }
}
