// What no form shows, so that nothing is lost: for machines the record of everything, for readers the rest.

import Advice
import OfficeFiles
import Records
import Rulebook

extension FormFiller {
    /// Everything that is known as the table that machines read; nil where there is nothing to tell, or where
    /// what is hidden in the forms would stand in it.
    ///
    /// - Parameter holds: whether the file to be written can hold a sign.
    func record(holding holds: (Unicode.Scalar) -> Bool = { _ in true }) -> Sheet? {
        if masking || contents.isBlank { return nil }
        return ProfileTable.sheet(of: [profile], rulebook, in: language, holding: holds)
    }

    /// What is known and stands in none of the forms, by the groups of the profile.
    func rest(besides forms: [Form]) -> [FilledForm.ValueRow] {
        let shown = Set(forms.flatMap(\.fields))
        let others = rulebook.vocabulary.fields.indices.filter {
            !shown.contains($0) && profile.fact($0).state == .known
        }
        return others.map { index in
            let field = field(index)
            return valueRow(
                Form.CellRow(
                    heading: Form.Label(text: field.groupLabel), label: Form.Label(text: field.label),
                    fields: [index], whole: nil, isDated: profile.fact(index).asOf != nil))
        }
    }
}
