// The overview for machines; the names of its keys are stable.

import Diagnostics
import Portfolio
import Publishing
import Rulebook

/// An overview as JSON.
struct OverviewAnswer {
    private let overview: Overview
    private let words: HandoutWords
    private let isForSharing: Bool

    init(_ overview: Overview, _ words: HandoutWords, isForSharing: Bool) {
        self.overview = overview
        self.words = words
        self.isForSharing = isForSharing
    }

    var json: JSONValue {
        .object([
            "region": .text(words.name(overview.region.name)),
            "fiscalYear": .whole(overview.fiscalYear.year), "language": .text(words.language.code),
            "municipalities": .list(overview.standings.map(standing(_:))),
            "movements": .list(overview.movements.map(movement(_:))),
            "groups": .list(overview.groups.map(group(_:))), "triage": triage,
        ])
    }

    private func standing(_ standing: Standing) -> JSONValue {
        .object([
            "name": .text(words.name(standing.name)), "area": .optional(standing.area),
            "apart": .flag(standing.isApart), "hasSheet": .flag(standing.hasSheet),
            "topics": .object(
                Dictionary(
                    zip(words.rulebook.topics.rows.map(\.id), standing.cells.map(cell(_:))),
                    uniquingKeysWith: { first, _ in first })),
            "thisYear": .list(standing.needs.map(need(_:))), "questions": .texts(standing.questions),
        ])
    }

    private func cell(_ cell: HeatCell) -> JSONValue {
        let level: (String, JSONValue) =
            switch cell.level {
            case .gap(let severity): ("gap", JSONValue.text(severity.rawValue))
            case .strength: ("strength", JSONValue.null)
            case .note: ("note", .null)
            case .quiet: ("quiet", .null)
            case .open: ("open", .null)
            case .unknown: ("unknown", .null)
            }
        return .object(["level": .text(level.0), "severity": level.1, "asks": .flag(cell.hasOpenRules)])
    }

    private func need(_ need: Standing.Need) -> JSONValue {
        .object([
            "id": .text(need.recommendation), "title": .text(need.title),
            "severity": .text(need.severity.rawValue), "helpers": .texts(need.helpers),
        ])
    }

    private func movement(_ movement: Movement) -> JSONValue {
        func topics(_ indices: [Int]) -> JSONValue {
            .texts(indices.map { words.rulebook.topics.rows[$0].id })
        }
        return .object([
            "name": .text(words.name(movement.name)), "forward": topics(movement.forward),
            "learned": topics(movement.learned), "back": isForSharing ? .null : topics(movement.back),
        ])
    }

    private func group(_ group: JointGroup) -> JSONValue {
        .object([
            "id": .text(group.work.id), "title": .text(words.text(group.work.title)),
            "members": .texts(group.members.map { words.name($0.name) }),
            "ahead": .texts(group.ahead.map { words.name($0.name) }),
        ])
    }

    private var triage: JSONValue {
        let triage = overview.triage
        return .object([
            "daysGiven": .whole(triage.daysGiven), "daysUsed": .whole(triage.daysUsed),
            "points": .whole(triage.points), "visits": .list(triage.visits.map(visit(_:))),
            "waiting": .list(
                triage.waiting.map {
                    .object([
                        "name": .text(words.name($0.municipality.name)), "reason": .text($0.reason.rawValue),
                    ])
                }),
        ])
    }

    private func visit(_ visit: Triage.Visit) -> JSONValue {
        .object([
            "municipality": .text(words.name(visit.municipality.name)), "helper": .text(visit.helper.id),
            "days": .whole(visit.days), "points": .whole(visit.points),
            "recommendations": .texts(visit.needs.map(\.recommendation)),
            "sameArea": .flag(visit.circumstances.isSameArea),
            "helpedBefore": .flag(visit.circumstances.wasHelpedBefore),
        ])
    }
}
