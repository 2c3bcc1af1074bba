// The entries of all packs of a rulebook, unfolded and put together, before they are read.

import Diagnostics

/// Entries by their section.
struct PackItems {
    let parameters, derived, rules, recommendations, actions, rhythm, summary, figures: [Tree]
    let similarity, examples, survey, forms, templates, pictures: [Tree]
    let sources, texts: [Tree.Entry]
    let ranking, masking, near, comparison, portfolio: Tree?

    init(_ layers: Layers, _ expansion: Expansion, _ merger: Merger) {
        func merged(_ thing: RulebookProblem.Thing, _ key: String) -> [Tree] {
            merger.merge(thing, lists: layers.lists(key).map(expansion.expand(_:)))
        }
        parameters = merged(.parameter, "parameters")
        derived = merger.merge(
            .derived, lists: layers.lists("derived").map(expansion.expand(_:)), id: Self.derivedName(_:))
        rules = merged(.rule, "rules")
        recommendations = merged(.recommendation, "recommendations")
        actions = merged(.action, "actions")
        rhythm = merged(.meeting, "rhythm")
        similarity = merged(.likeness, "similarity")
        examples = merged(.example, "examples")
        pictures = merged(.picture, "pictures")
        forms = merged(.form, "forms")
        templates = merged(.template, "templates")
        summary = layers.lists("summary").flatMap { $0 }
        figures = layers.lists("figures").flatMap { $0 }
        survey = layers.lists("survey").flatMap { $0 }
        sources = merger.merge(.source, layers.entries("sources"))
        texts = merger.merge(.text, layers.entries("texts"))
        ranking = merger.merge(.ranking, layers.entries("ranking")).last?.value
        masking = merger.merge(.masking, layers.entries("masking")).last?.value
        near = merger.merge(.near, layers.entries("near")).last?.value
        comparison = merger.merge(.comparison, layers.entries("comparison")).last?.value
        portfolio = merger.merge(.portfolio, layers.entries("portfolio")).last?.value
    }

    /// The full name of a derived fact, at the place of its id.
    private static func derivedName(_ tree: Tree) -> Tree.Scalar? {
        guard let id = tree["id"]?.scalar, let group = tree["group"]?.scalar else { return nil }
        let name = Snippet("\(group.text).\(id.text)", in: id.snippet.file, from: 0)
        return Tree.Scalar(name, isQuoted: true, range: id.range)
    }
}
