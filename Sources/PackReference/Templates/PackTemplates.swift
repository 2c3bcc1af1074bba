// Starting files for rule authors: commented, and good as they are.

import Diagnostics
import Rulebook

/// Writes starting files in the words of a rulebook.
package struct PackTemplates {
    private let rulebook: Rulebook

    package init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    /// A pack that extends the rulebook's.
    package func pack(_ id: String) -> String {
        """
        # \(id)：\(rulebook.title.text(in: .japanese)) をもとにする規則集 / a pack that extends `\(rulebook.id)`.
        # 加える・置き換える・使わない、の三つができます / it adds, replaces and switches off.
        pack:
          id: \(id)
          extends: \(rulebook.id)
          version: 0.1.0
          title: \(text("（規則集の名前）", "(name of the pack)"))

        # 置き換えるとき：同じ名前に replace: true を付けて、全体を書く / to replace an entry, write it out:
        # parameters:
        #   - id: \(rulebook.parameters.first?.id ?? "some parameter")
        #     replace: true
        #     …

        # 使わないとき：理由を書く / to switch off, give a reason:
        # off:
        #   rules: [{id: \(rulebook.rules.first?.id ?? "some-rule"), reason: {ja: …, en: …}}]

        """
    }

    /// A rule with all that it needs.
    package func rule(_ id: String) -> String {
        """
        # 規則：いつ、何を言うか / a rule: when it speaks and what it says.
        rules:
          - id: \(id)
            # 分野 / the one topic: \(rulebook.topics.rows.prefix(6).map(\.id).joined(separator: ", ")) …
            topic: \(rulebook.topics.rows.first?.id ?? "topic")
            # gap（課題）, strength（強み）, data（数字の確認）, note（覚え書き）
            kind: note
            # high, medium, low
            severity: low
            title: \(text("（題を書く）", "(write its title)"))
            # 真なら当てはまり、偽なら黙り、空欄（null）なら「まだ分からない」になる。
            # True raises it, false keeps it silent, a blank (null) leaves it open.
            when: \(condition)
            because: \(text("（事実を入れた一文を書く）", "(one sentence with the facts)"))
            why: \(text("（この規則の理由を書く）", "(why the rule holds)"))
        \(citation)
        """
    }

    /// A scenario; `open` names a rule that is undetermined as long as nothing is known.
    package func scenario(_ name: String, open: String?) -> String {
        """
        # 場面：あるデータのとき、何が出るはずか / a scenario: a profile, and what must come out.
        pack: \(rulebook.id)
        scenarios:
          - name: \(name)
            # profile: seeds/….yaml なら、既にあるデータを使う / takes an existing profile instead of `inline`
            inline:
              municipality: {name: 試験市}
              fiscal year: R6
            # change: {\(fieldName): 1}   # 一部だけ変える / changes some facts
            expect:
              # found, not found, open, recommended, not recommended, first, asked, not asked, scheduled …
              \(open.map { "open: [\($0)]" } ?? "found: []")

        """
    }

    private func text(_ ja: String, _ en: String) -> String {
        let texts = (rulebook.packs.last?.languages ?? rulebook.languages).map { language in
            "\(language.code): \(language == .japanese ? ja : en)"
        }
        return "{" + texts.joined(separator: ", ") + "}"
    }

    private var citation: String {
        guard let source = rulebook.sources.first else { return "" }
        return "    # 出典 / what it rests on\n    cite: [{source: \(source.id)}]\n"
    }

    private var field: Field? {
        let own = rulebook.vocabulary.fields.filter { !$0.isBackground }
        return own.first { if case .number = $0.kind { true } else { false } }
    }

    private var fieldName: String { field?.name ?? "group.field" }

    private var condition: String { field.map { "\($0.name) < 1" } ?? "fiscal year < 2000" }
}
