// Profiles with the files that they stand in: one, or all of a region's folder.

import Calendars
import DataFiles
import Diagnostics
import Rulebook

/// Profiles that are asked, or that answers are merged into.
struct ProfileSheets {
    let rulebook: Rulebook
    let isFolder: Bool
    /// The year that the region looks at, where it says so.
    let year: FiscalYear?
    let all: [Sheet]
    /// All municipalities, also those of which only the name is known, without those that stand apart.
    let municipalities: [Profile]
    let errors: [Diagnostic]

    /// A profile and its file.
    struct Sheet {
        let path: String
        /// Its first line.
        let place: SourceRange
        let profile: Profile
    }

    init(_ path: String, rules: String?, in language: Language) throws {
        isFolder = FileReader.isFolder(path)
        if isFolder {
            let folder = try RegionFolder(path, rules: rules, in: language)
            let read = try folder.profiles(except: nil)
            rulebook = folder.rulebook
            year = folder.region.fiscalYear
            let standings = folder.standings(of: read, in: year ?? read.latestYear)
            let known = zip(read.sheets, standings).filter { !$1.isApart }.map(\.0.profile)
            let unheard = standings.filter { !$0.hasSheet }.map {
                Profile(blank: $0.name, in: folder.region.fiscalYear ?? read.latestYear)
            }
            (all, errors, municipalities) = (read.sheets, read.errors, known + unheard)
        } else {
            rulebook = try Workspace.rulebook(rules).rulebook
            try Workspace.check(rulebook, speaks: language)
            let sheet = try Self.sheet(path, rulebook)
            (year, all, municipalities, errors) = (nil, [sheet], [sheet.profile], [])
        }
    }

    static func sheet(_ path: String, _ rulebook: Rulebook) throws(CommandFailure) -> Sheet {
        do {
            let tree = try Workspace.tree(path)
            return Sheet(
                path: path, place: tree.range.firstLine, profile: try Profile.read(tree, rulebook: rulebook))
        } catch let failure as DataFileFailure {
            throw CommandFailure(failure.diagnostics)
        } catch let failure as ReadingFailure {
            throw CommandFailure(failure.diagnostics)
        } catch {
            throw CommandFailure([])
        }
    }
}
