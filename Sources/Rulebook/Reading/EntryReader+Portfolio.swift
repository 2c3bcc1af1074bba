// Reads what a pack says of many municipalities at once.

import DMN
import Diagnostics
import FEEL

extension EntryReader {
    func portfolio(_ tree: Tree) -> PortfolioRules? {
        guard var reader = MapReader(tree, "`portfolio`", problems: problems) else { return nil }
        defer { reader.finish() }
        let apart = condition("apart", of: &reader)
        let mostPerHelper = expression("most per helper", of: &reader)
        let lessForFurther = expression("less for further", of: &reader)
        let mostQuestions = expression("questions", of: &reader)
        let joint = reader.list("joint").compactMap(jointWork(_:))
        let figures = reader.list("figures").compactMap(portfolioFigure(_:))
        let agenda = reader.list("agenda").compactMap(agendaItem(_:))
        guard let worth = reader.required("worth").flatMap(worth(_:)) else { return nil }
        return PortfolioRules(
            apart: apart, worth: worth, mostPerHelper: mostPerHelper, lessForFurther: lessForFurther,
            mostQuestions: mostQuestions, joint: joint, figures: figures, agenda: agenda)
    }

    private func agendaItem(_ tree: Tree) -> AgendaItem? {
        guard var reader = MapReader(tree, "a point of the agenda", problems: problems) else { return nil }
        defer { reader.finish() }
        let about: AgendaItem.Part? = word("about", of: &reader)
        let text = requiredText("text", of: &reader)
        return about.map { AgendaItem(about: $0, text: text) }
    }

    private func worth(_ tree: Tree) -> DecisionTable? {
        guard var reader = MapReader(tree, "`worth`", problems: problems) else { return nil }
        defer { reader.finish() }
        return table(&reader, hit: .collectSum, output: "points")
    }

    private func jointWork(_ tree: Tree) -> JointWork? {
        guard var reader = MapReader(tree, "joint work", problems: problems) else { return nil }
        defer { reader.finish() }
        let id = reader.requiredText("id")
        let title = requiredText("title", of: &reader)
        let form = requiredText("form", of: &reader)
        let recommendations = names.check(reader.references("recommendations"), .recommendation)
        return id.map { JointWork(id: $0, title: title, form: form, recommendations: recommendations) }
    }

    private func portfolioFigure(_ tree: Tree) -> PortfolioRules.Figure? {
        guard var reader = MapReader(tree, "a figure", problems: problems) else { return nil }
        defer { reader.finish() }
        let label = text("label", of: &reader)
        let counted = expression("counted", of: &reader)
        return requiredExpression("value", of: &reader).map {
            PortfolioRules.Figure(value: $0, label: label, counted: counted)
        }
    }

    /// A part of the survey; `schema` finds the fields that it names.
    func surveyPart(_ tree: Tree, _ schema: Schema) -> SurveyPart? {
        guard var reader = MapReader(tree, "a part of the survey", problems: problems) else { return nil }
        defer { reader.finish() }
        let title = labels.required("title", of: &reader)
        let fields = reader.references("fields").compactMap { field($0, schema) }
        return SurveyPart(title: title, fields: fields)
    }

    /// The index of a field by its path; one that there is not is reported.
    func field(_ path: Reference, _ schema: Schema) -> Int? {
        if let index = schema.field(path: path.name) { return index }
        let nearest = Spelling.nearest(to: path.name, in: schema.paths)
        problems.add(.unknownName(.field, path.name, nearest: nearest), at: path.range)
        return nil
    }
}
