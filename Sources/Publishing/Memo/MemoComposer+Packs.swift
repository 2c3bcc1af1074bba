// What a local pack changed: rules switched off with their reasons, entries replaced.

import Diagnostics
import Rulebook

extension MemoComposer {
    /// A section of the annex; nothing where the base pack stands alone.
    func changes(_ part: Part) -> [Document.Block] {
        let rulebook = assessment.situation.rulebook
        let off = rulebook.switchedOff.map { entry in
            let name = filler.text(entry.title) ?? entry.id
            return [
                [word("label.switched off")], [thing(entry.thing) + filler.writer.bracketed([name])],
                [entry.id + local(entry.pack)], [entry.reason.text(in: language)],
            ]
        }
        let replaced = rulebook.replacements.filter { $0.thing != .row }.map { entry in
            [
                [word("label.replaced")], [thing(entry.thing) + filler.writer.bracketed(name(of: entry))],
                [entry.id + local(entry.pack)], why(entry),
            ]
        }
        return section(
            part, "annex.changes", table(["change", "what", "rule", "why"], off + replaced))
    }

    private func thing(_ thing: RulebookProblem.Thing) -> String { thing.name.text(in: language) }

    private func name(of entry: Replacement) -> [String] {
        let rulebook = assessment.situation.rulebook
        switch entry.thing {
        case .rule:
            return [rulebook.rules.first { $0.id == entry.id }].compactMap { filler.text($0?.title) }
        case .recommendation: return [filler.text(rulebook.recommendation(entry.id)?.title)].compactMap { $0 }
        case .action: return [filler.text(rulebook.action(entry.id)?.title)].compactMap { $0 }
        case .parameter: return [parameter(entry.id)?.label.text(in: language)].compactMap { $0 }
        case .topic: return [rulebook.topics.label(entry.id, in: language)]
        case .text: return [filler.text(rulebook.texts[entry.id])].compactMap { $0 }
        case .template: return rulebook.templates.filter { $0.id == entry.id }.map { word($0.title) }
        default: return []
        }
    }

    /// Only rules and parameters say why.
    private func why(_ entry: Replacement) -> [String] {
        let rule = assessment.situation.rulebook.rules.first { $0.id == entry.id }
        let reason: String? =
            switch entry.thing {
            case .parameter: parameter(entry.id)?.why?.text(in: language)
            case .rule: filler.text(rule?.why)
            default: nil
            }
        return [reason].compactMap { $0 }
    }

    private func parameter(_ id: String) -> Parameter? {
        assessment.situation.rulebook.parameters.first { $0.id == id }
    }
}
