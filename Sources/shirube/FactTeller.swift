// Names and values as the reports of `whatif` tell them.

import Advice
import Diagnostics
import FEELValues
import Publishing
import Rulebook

/// Tells fields, facts, rules and recommendations in one language.
struct FactTeller {
    let rulebook: Rulebook
    let language: Language
    let words: TrialWords
    private let isMasking: Bool

    init(_ rulebook: Rulebook, in language: Language, masking: Bool) {
        self.rulebook = rulebook
        self.language = language
        isMasking = masking
        words = TrialWords(language: language)
    }

    func name(of index: Int) -> String {
        let field = rulebook.vocabulary.fields[index]
        return "\(field.groupLabel.text(in: language)).\(field.label.text(in: language))"
    }

    func filler(_ situation: Situation) -> TextFiller {
        TextFiller(situation, in: language, masking: isMasking)
    }

    /// A value with its unit; a word for what is not known, another for what is masked.
    func text(_ fact: Fact, of index: Int, _ filler: TextFiller) -> String {
        let field = rulebook.vocabulary.fields[index]
        if filler.isMasked(Evidence(field: field, fact: fact)) { return filler.word("masked.value") }
        guard let plain = filler.writer.plain(fact.value, field.kind) else { return words.unknown }
        if plain.isEmpty { return words.nothing }
        return filler.writer.withUnit(plain, field.unit)
    }

    /// What a field held and holds; of lists only what is added or taken away.
    func change(_ old: Fact, _ new: Fact, of index: Int, _ before: TextFiller, _ after: TextFiller) -> String
    {
        guard case .list(let first) = old.value, case .list(let second) = new.value, !first.isEmpty else {
            return "\(text(old, of: index, before)) → \(text(new, of: index, after))"
        }
        let marked = [
            ("+", second.filter { !first.contains($0) }), ("-", first.filter { !second.contains($0) }),
        ]
        return marked.filter { !$0.1.isEmpty }.map { sign, items in
            "\(sign) \(text(.answer(.list(items)), of: index, after))"
        }.joined(separator: " ")
    }

    func title(of rule: Rule, _ filler: TextFiller) -> String { filler.text(rule.title) ?? rule.id }

    func title(of recommendation: Recommendation, _ filler: TextFiller) -> String {
        filler.text(recommendation.title) ?? recommendation.id
    }

    func json(_ fact: Fact, of index: Int, _ filler: TextFiller) -> JSONValue {
        let field = rulebook.vocabulary.fields[index]
        if filler.isMasked(Evidence(field: field, fact: fact)) { return .null }
        return JSONValue(fact.value)
    }
}

extension Truth {
    /// A word for machines.
    var word: String {
        switch self {
        case .yes: "raised"
        case .no: "silent"
        case .open: "undetermined"
        }
    }
}
