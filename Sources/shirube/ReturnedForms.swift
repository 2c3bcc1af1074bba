// Sorts the forms that came back to the profiles that they are of.

import Diagnostics
import Rulebook
import Surveys

/// Returned forms, each with the profile of its municipality.
struct ReturnedForms {
    private(set) var returns: [(sheet: ProfileSheets.Sheet, outcome: SurveyReturn)] = []
    /// Forms that could not be read or are of nobody.
    private(set) var errors: [Diagnostic] = []

    init(_ paths: [String], for sheets: ProfileSheets) {
        var forms: [Int: [(file: String, form: Profile)]] = [:]
        for path in paths {
            do throws(CommandFailure) {
                let form = try ProfileSheets.sheet(path, sheets.rulebook)
                let owner = sheets.all.firstIndex {
                    $0.profile.name.all.contains(where: form.profile.name.all.contains)
                }
                if let owner {
                    forms[owner, default: []].append((path, form.profile))
                } else {
                    errors.append(
                        SurveyMessages.unknownMunicipality(
                            form.profile.name.first, at: form.place))
                }
            } catch {
                errors += error.diagnostics
            }
        }
        returns = forms.keys.sorted().map { owner in
            (sheets.all[owner], SurveyReturn(of: forms[owner] ?? [], into: sheets.all[owner].profile))
        }
    }
}
