// Takes the cells of files as municipalities have them (the record, official forms, tables of several
// municipalities, extracted text); gives their profiles, and a report of what was read from where, what was
// doubtful, what was ignored.

import Calendars
import Diagnostics
import OfficeFiles
import Rulebook

/// What came of some files.
package struct ImportResult: Sendable {
    /// One for each municipality, in the order in which the files name them.
    package let profiles: [Profile]
    /// What was read, was doubtful or was passed over, in the order of the files.
    package let findings: [Finding]
}

/// Reads files into profiles.
package struct Importer: Sendable {
    private let context: ImportContext
    /// What the person who imports says where the file does not.
    private let given: ImportGiven

    /// - Parameter rulebook: read with its forms.
    package init(_ rulebook: Rulebook, given: ImportGiven = ImportGiven()) {
        context = ImportContext(rulebook)
        self.given = given
    }

    /// The municipalities of an extracted text as sources, a line for each row.
    package func sources(of text: String, named name: String) -> [ImportSource] {
        TextSheet.sources(of: text, named: name, context)
    }

    /// The profiles of files, those of one municipality made one.
    ///
    /// - Parameters:
    ///   - profile: what is known already; it stays where files say something else.
    ///   - unread: the names of files that no reader takes, for the report.
    package func profiles(
        of sources: [ImportSource], into profile: Profile? = nil, unread: [String] = []
    ) -> ImportResult {
        let known = Spot(file: profile?.name.first ?? "", sheet: "", cell: "")
        var drafts = profile.map { [Draft(at: known, base: $0)] } ?? []
        var findings = unread.map { name in
            Finding(
                spot: Spot(file: name, sheet: "", cell: ""), text: "", outcome: .doubtful(field: nil, .unread)
            )
        }
        for source in sources {
            let reading = FileReading(source, context).read()
            drafts += reading.drafts
            findings += reading.findings
        }
        let beside = ImportGiven(
            name: given.name ?? profile?.name.first, year: given.year ?? profile?.fiscalYear)
        let merged = Merger(context.rulebook).merged(drafts.map { $0.completed(by: beside) })
        let nameless = merged.drafts.filter { $0.profile == nil }
        let checked = merged.drafts.map(YearCheck(context.rulebook).checked(_:))
        findings += merged.findings + checked.flatMap(\.findings)
        findings += nameless.flatMap { $0.isEmpty ? [] : [$0.nameless] }
        return ImportResult(profiles: checked.compactMap(\.draft.profile), findings: findings)
    }
}
