// The table of official forms: each part with the fields that it shows.

import Markup
import Rulebook

extension Page {
    var forms: Markup {
        if rulebook.forms.isEmpty { return .empty }
        return .table(
            [words[.forms], "ID", words[.label], words[.fields]],
            rulebook.forms.flatMap { form in form.parts.map { row($0, of: form) } })
    }

    private func row(_ part: Form.Part, of form: Form) -> [Markup] {
        let shown = unique(part.blocks.flatMap(\.content.fields)).map { index in
            let field = rulebook.vocabulary.fields[index]
            return Markup.link(Self.anchor("field-\(field.name)"), names.label(of: field))
        }
        return [
            Markup(form.title.text.text(in: language)), .element("code", form.id),
            Markup(part.title.text.text(in: language)),
            .joined(shown, by: words.language == .japanese ? "、" : ", "),
        ]
    }
}
