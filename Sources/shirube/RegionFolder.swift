// Reads the folder of a region: its own file, the profiles of its municipalities, now and last time.

import Calendars
import DataFiles
import Diagnostics
import Portfolio
import Rulebook

/// A folder with `prefecture.yaml` and profiles.
struct RegionFolder {
    let region: Region
    let rulebook: Rulebook
    /// The pack to go by: a folder or a name; the standard pack where nil.
    let pack: String?
    private let path: String
    private let reader: StandingReader

    static let fileName = "prefecture.yaml"
    private static let earlier = "before"

    /// - Parameter rules: the pack to go by; that which the file of the region names where nil.
    init(_ folder: String, rules: String?, in language: Language) throws {
        path = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let tree: Tree
        do throws(DataFileFailure) {
            tree = try Workspace.tree("\(path)/\(Self.fileName)")
        } catch {
            throw CommandFailure(error.diagnostics)
        }
        pack = rules ?? tree["pack"]?.scalar?.text
        rulebook = try Workspace.rulebook(pack).rulebook
        do throws(ReadingFailure) {
            region = try Region.read(tree, rulebook: rulebook)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
        try Workspace.check(rulebook, speaks: language)
        reader = StandingReader(rulebook, region, in: language)
    }

    /// Profiles that could be read, and what was wrong with the others.
    struct Profiles {
        fileprivate(set) var sheets: [ProfileSheets.Sheet] = []
        fileprivate(set) var errors: [Diagnostic] = []

        var profiles: [Profile] { sheets.map(\.profile) }
        var latestYear: FiscalYear { profiles.map(\.fiscalYear).max() ?? FiscalYear(0) }
    }

    /// This time's profiles: those of the folder and those that the region names.
    ///
    /// - Throws: where there are none at all.
    func profiles(except before: String?) throws -> Profiles {
        let apart = ["\(path)/\(Self.fileName)"]
        let outside = "\(before ?? "\(path)/\(Self.earlier)")/"
        let own = try paths(in: path).filter { !apart.contains($0) && !$0.hasPrefix(outside) }
        let named = region.profiles.map { $0.name.hasPrefix("/") ? $0.name : "\(path)/\($0.name)" }
        let read = profiles(at: own + named)
        guard read.sheets.isEmpty else { return read }
        throw CommandFailure(read.errors + [RegionProblem.noProfiles(path).diagnostic(at: nil)])
    }

    /// Last time's profiles; none where the folder of last time is missing and was not asked for.
    func earlierProfiles(in folder: String?) throws -> Profiles {
        let folder = folder ?? "\(path)/\(Self.earlier)"
        if folder == "\(path)/\(Self.earlier)", !FileReader.isFolder(folder) { return Profiles() }
        return profiles(at: try paths(in: folder))
    }

    /// How the municipalities stand, each in the year given or in that of its own sheet; with those of
    /// which nothing is known.
    func standings(of profiles: Profiles, in year: FiscalYear?) -> [Standing] {
        let reader = reader
        let standings = profiles.profiles.mappedConcurrently {
            reader.standing(of: $0, in: year ?? $0.fiscalYear)
        }
        return year == nil ? standings : standings + reader.unheard(beside: standings)
    }

    private func paths(in folder: String) throws -> [String] {
        do throws(DataFileFailure) {
            return try PackFolder.paths(in: folder)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }

    private func profiles(at paths: [String]) -> Profiles {
        let rulebook = rulebook
        let results = paths.mappedConcurrently { path in
            Result { () throws(CommandFailure) in try ProfileSheets.sheet(path, rulebook) }
        }
        var read = Profiles()
        var names: Set<String> = []
        for result in results {
            switch result {
            case .success(let sheet) where names.insert(sheet.profile.name.first).inserted:
                read.sheets.append(sheet)
            case .success(let sheet):
                let twice = RegionProblem.twice(.municipality, sheet.profile.name.first)
                read.errors.append(twice.diagnostic(at: sheet.place))
            case .failure(let failure): read.errors += failure.diagnostics
            }
        }
        return read
    }
}
