// The words of a hand-out: texts of the pack, names and labels in one language.

import Advice
import Diagnostics
import FEELValues
import Portfolio
import Rulebook

/// Finds texts and labels in the language of the hand-out.
struct HandoutWords {
    let rulebook: Rulebook
    let language: Language
    let filler: TextFiller

    init(_ rulebook: Rulebook, _ overview: Overview, in language: Language) {
        self.rulebook = rulebook
        self.language = language
        let nobody = Profile(blank: overview.region.name, in: overview.fiscalYear)
        let situation = Situation(rulebook, nobody, in: overview.fiscalYear).giving([
            .municipality: .string(overview.region.name.text(in: language))
        ])
        filler = TextFiller(situation, in: language, masking: true)
    }

    subscript(key: String) -> String { filler.word(key) }

    func word(_ key: String, given: [Vocabulary.Given: Value]) -> String { filler.word(key, given: given) }

    func text(_ text: Text?) -> String { filler.text(text) ?? "" }

    func name(_ name: Localized) -> String { name.text(in: language) }

    func names(_ standings: [Standing]) -> String { list(standings.map { name($0.name) }) }

    func list(_ items: [String]) -> String { items.joined(separator: filler.writer.separator) }

    func bracketed(_ items: [String]) -> String { filler.writer.bracketed(items) }

    /// A label and what belongs to it on one line.
    func pair(_ first: String, _ second: String) -> String {
        first + (language == .japanese ? "：" : ": ") + second
    }

    func topic(_ index: Int) -> String { rulebook.topics.rows[index].label.text(in: language) }

    func topics(_ indices: [Int]) -> String { list(indices.map(topic(_:))) }

    /// The name of a helper, or what the helper does.
    func helper(_ helper: Region.Helper) -> String {
        let kinds = helper.kinds.map { rulebook.label($0, of: "helpers", in: language) }
        return helper.name.map { name($0) + bracketed(kinds) } ?? list(kinds)
    }

    func level(_ level: HeatCell.Level) -> String {
        switch level {
        case .gap(let severity): self["severity.\(severity.rawValue)"]
        case .strength: self["map.strength"]
        case .note: self["map.note"]
        case .quiet: self["map.quiet"]
        case .open: self["map.open"]
        case .unknown: self["map.unknown"]
        }
    }
}
