// The form of the survey for one municipality: a profile with the fields to be asked, blank, and what the
// last sheet said as comments.

import Advice
import Calendars
import Diagnostics
import FEELValues
import Publishing
import Rulebook

/// Writes survey forms in one language.
package struct SurveyForm: Sendable {
    private let rulebook: Rulebook
    private let language: Language
    private let year: FiscalYear
    private let form: FieldForm

    /// - Parameter year: the year that is asked about.
    package init(_ rulebook: Rulebook, in language: Language, for year: FiscalYear) {
        self.rulebook = rulebook
        self.language = language
        self.year = year
        form = FieldForm(language: language)
    }

    /// The form as YAML; it is read as a profile when it comes back.
    ///
    /// - Parameter profile: what is known of the municipality so far; it is told nobody else.
    package func written(for profile: Profile) -> String {
        let named = Situation(rulebook, profile, in: year).giving([
            .municipality: .string(profile.name.text(in: language))
        ])
        let filler = TextFiller(named, in: language)
        return (head(profile, filler) + facts(profile, filler)).joined(separator: "\n") + "\n"
    }

    private func head(_ profile: Profile, _ filler: TextFiller) -> [String] {
        let writer = ProfileWriter(rulebook)
        let title = filler.word("survey.title")
        let prefecture = profile.prefecture.map { ["  prefecture: \(writer.written($0))"] } ?? []
        return ["# \(title)", "# \(filler.word("survey.note"))", "profile: \(rulebook.id)", "municipality:"]
            + ["  name: \(writer.written(profile.name))"] + prefecture
            + [
                "fiscal year: \(year.year)", "source:", "  title: \(YAMLText.written(title))", "  date:",
                "facts:",
            ]
    }

    /// Group by group, in the order in which the pack asks for them.
    private func facts(_ profile: Profile, _ filler: TextFiller) -> [String] {
        let asked = unique(rulebook.survey.flatMap(\.fields))
        let fields = rulebook.vocabulary.fields
        return unique(asked.map { fields[$0].group }).flatMap { group -> [String] in
            let own = asked.filter { fields[$0].group == group }
            let title = own.first.map { ["  \(form.group(of: fields[$0])):"] } ?? []
            return [""] + title
                + own.flatMap { form.lines(of: fields[$0], remark: lastTime(profile.fact($0), $0, filler)) }
        }
    }

    /// What the sheet says so far; nil where it says nothing.
    private func lastTime(_ fact: Fact, _ index: Int, _ filler: TextFiller) -> String? {
        let field = rulebook.vocabulary.fields[index]
        guard fact.state == .known, let plain = filler.writer.plain(fact.value, field.kind) else {
            return nil
        }
        let remarks = [fact.asOf?.written(in: language), filler.scope(fact)].compactMap { $0 }
        let text = filler.writer.withUnit(plain, field.unit) + filler.writer.bracketed(remarks)
        let mark = language == .japanese ? "：" : ": "
        return filler.word("survey.last time") + mark + text.replacing("\n", with: " ")
    }
}
