// Reads actions, the rhythm of the year, the ranking and the figures.

import DMN
import Diagnostics
import FEEL

extension EntryReader {
    func action(_ tree: Tree) -> Action? {
        guard var reader = MapReader(tree, "an action", problems: problems) else { return nil }
        defer { reader.finish() }
        let id = reader.requiredText("id")
        let topic = names.check(reader.requiredReference("topic"), .topic)
        let title = requiredText("title", of: &reader)
        let kind = reader.text("kind") ?? "action"
        let owner = names.check(reader.requiredReference("owner"), .sector)
        let helpers = names.check(reader.references("helpers"), .helper)
        let duration = reader.integer("duration") ?? 1
        let months = months(&reader)
        let after = names.check(reader.references("after"), .action)
        let around = reader.optional("around").flatMap(around(_:))
        let effort = effort(&reader)
        let week = week(&reader)
        guard let id, let topic, let owner else { return nil }
        return Action(
            id: id, range: reader.range.firstLine, topic: topic, title: title, kind: kind, owner: owner,
            helpers: helpers, duration: max(1, duration), months: months, after: after, around: around,
            effort: effort, week: week, origin: origin(reader))
    }

    private func effort(_ reader: inout MapReader) -> Int { max(0, reader.integer("effort") ?? 1) }

    private func week(_ reader: inout MapReader) -> Int? {
        let range = reader.range.firstLine
        guard let week = reader.integer("week") else { return nil }
        if (1...5).contains(week) { return week }
        problems.add(.outOfRange(String(week), from: "1", to: "5"), at: range)
        return nil
    }

    private func months(_ reader: inout MapReader) -> [Int] {
        let range = reader.range.firstLine
        return reader.integers("months").filter { month in
            if (1...12).contains(month) { return true }
            problems.add(.outOfRange(String(month), from: "1", to: "12"), at: range)
            return false
        }
    }

    private func around(_ tree: Tree) -> Action.Around? {
        guard var reader = MapReader(tree, "`around`", problems: problems) else { return nil }
        defer { reader.finish() }
        let meeting = names.check(reader.requiredReference("meeting"), .meeting)
        let offset = reader.integer("offset") ?? 0
        return meeting.map { Action.Around(meeting: $0, offset: offset) }
    }

    func rhythm(_ tree: Tree) -> Rhythm? {
        guard var reader = MapReader(tree, "a part of the rhythm", problems: problems) else { return nil }
        defer { reader.finish() }
        let id = reader.requiredText("id")
        let kind = reader.requiredText("kind")
        let topic = names.check(reader.requiredReference("topic"), .topic)
        let owner = names.check(reader.requiredReference("owner"), .sector)
        let hasColumn = reader.flag("column")
        let condition = condition("when", of: &reader)
        let months = requiredExpression("months", of: &reader)
        let title = requiredText("title", of: &reader)
        let agendas = [text("agenda", of: &reader)].compactMap { $0 } + reader.list("agendas").map(text(_:))
        let before = reader.list("before").compactMap { attendant($0, sign: -1) }
        let after = reader.list("after").compactMap { attendant($0, sign: 1) }
        let effort = effort(&reader)
        let week = week(&reader)
        let milestone = reader.optional("milestone").flatMap(milestone(_:))
        guard let id, let kind, let topic, let owner, let months else { return nil }
        return Rhythm(
            id: id, kind: kind, topic: topic, owner: owner, hasColumn: hasColumn, condition: condition,
            months: months, title: title, agendas: agendas, attendants: before + after, effort: effort,
            week: week, milestone: milestone, origin: origin(reader))
    }

    private func milestone(_ tree: Tree) -> Rhythm.Milestone? {
        guard var reader = MapReader(tree, "a milestone", problems: problems) else { return nil }
        defer { reader.finish() }
        let reached = reader.requiredScalar("reached").flatMap(condition(_:))
        let then = requiredText("then", of: &reader)
        let otherwise = requiredText("otherwise", of: &reader)
        return reached.map { Rhythm.Milestone(reached: $0, then: then, otherwise: otherwise) }
    }

    private func attendant(_ tree: Tree, sign: Int) -> Rhythm.Attendant? {
        guard var reader = MapReader(tree, "a step of the rhythm", problems: problems) else { return nil }
        defer { reader.finish() }
        let offset = reader.integer("months") ?? 1
        let kind = reader.requiredText("kind")
        let owner = names.check(reader.requiredReference("owner"), .sector)
        let title = requiredText("title", of: &reader)
        let agenda = text("agenda", of: &reader)
        guard let kind, let owner else { return nil }
        return Rhythm.Attendant(offset: sign * offset, kind: kind, owner: owner, title: title, agenda: agenda)
    }

    /// How much each owner can carry, from the column `capacity` of its row.
    func capacities(of owners: Catalogue?) -> [String: CompiledExpression] {
        let pairs = owners?.rows.compactMap { row in
            row.columns["capacity"]?.scalar.flatMap(number(_:)).map { (row.id, $0) }
        }
        return Dictionary(pairs ?? [], uniquingKeysWith: { first, _ in first })
    }

    private func number(_ scalar: Tree.Scalar) -> CompiledExpression? {
        guard let expression = expression(scalar) else { return nil }
        switch expression.type {
        case .number, .any, .null: return expression
        default:
            problems.add(.wrongType(expected: "number", found: "\(expression.type)"), at: scalar.range)
            return nil
        }
    }

    func ranking(_ tree: Tree) -> Ranking? {
        guard var reader = MapReader(tree, "`ranking`", problems: problems) else { return nil }
        defer { reader.finish() }
        let most = expression("most per year", of: &reader)
        let perTopic = expression("most per topic", of: &reader)
        let least = expression("least points", of: &reader)
        let questions = expression("questions", of: &reader)
        let strengths = expression("strengths", of: &reader)
        guard let points = table(&reader, hit: .collectSum, output: "points") else { return nil }
        return Ranking(
            points: points, mostPerYear: most, mostPerTopic: perTopic, leastPoints: least,
            mostQuestions: questions, mostStrengths: strengths)
    }

    /// What is hidden from others; `schema` finds the fields that are hidden together.
    func masking(_ tree: Tree, _ schema: Schema) -> Masking? {
        guard var reader = MapReader(tree, "`masking`", problems: problems) else { return nil }
        defer { reader.finish() }
        let together = reader.list("together").map { set -> [Int] in
            guard case .list(let paths, _) = set else {
                problems.add(.notAList("a set of `together`"), at: set.range)
                return []
            }
            return paths.compactMap { path in
                path.scalar.flatMap { field(Reference(name: $0.text, range: $0.range), schema) }
            }
        }
        return requiredExpression("below", of: &reader).map { Masking(below: $0, together: together) }
    }

    /// What is marked as close to a threshold.
    func nearness(_ tree: Tree) -> Nearness? {
        guard var reader = MapReader(tree, "`near`", problems: problems) else { return nil }
        defer { reader.finish() }
        let most = expression("most", of: &reader)
        return requiredExpression("percent", of: &reader).map { Nearness(percent: $0, most: most) }
    }

    func figure(_ tree: Tree) -> Figure? {
        guard var reader = MapReader(tree, "a figure", problems: problems) else { return nil }
        defer { reader.finish() }
        let condition = condition("when", of: &reader)
        let label = text("label", of: &reader)
        return requiredExpression("value", of: &reader).map {
            Figure(value: $0, condition: condition, label: label)
        }
    }
}
