// Brings files, packs and profiles together for the commands.

import DataFiles
import Diagnostics
import FEEL
import FEELValues
import Rulebook

/// Reads packs and profiles; every failure is one of a command.
struct Workspace {
    /// A rulebook from a folder or a built-in pack, with the packs that it extends.
    static func rulebook(
        _ pack: String?, speaking: [Language]? = nil, withForms: Bool = false
    ) throws -> (rulebook: Rulebook, warnings: [Diagnostic]) {
        try rulebook(PackLibrary.layers(of: pack, withForms: withForms), speaking: speaking)
    }

    /// A rulebook from packs that were read.
    static func rulebook(_ layers: PackLayers, speaking: [Language]? = nil) throws -> (
        rulebook: Rulebook, warnings: [Diagnostic]
    ) {
        do throws(ReadingFailure) {
            return try Rulebook.read(layers: layers.trees, beside: layers.files, speaking: speaking)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }

    /// The rulebook that a command was given, with texts in the language that it speaks.
    ///
    /// - Parameters:
    ///   - everyLanguage: whether texts are needed in the other languages too.
    ///   - withForms: whether the pack's official forms are needed.
    static func rulebook(
        spokenBy common: CommonOptions, everyLanguage: Bool = false, withForms: Bool = false
    ) throws -> Rulebook {
        let (rulebook, _) = try rulebook(
            common.rules, speaking: everyLanguage ? nil : [common.language], withForms: withForms)
        try check(rulebook, speaks: common.language)
        return rulebook
    }

    /// Refuses a pack that does not speak a language.
    static func check(_ rulebook: Rulebook, speaks language: Language) throws {
        if rulebook.languages.contains(language) { return }
        throw CommandFailure(CommandMessages.unknownLanguage(language, rulebook.languages))
    }

    /// The tree of a data file.
    static func tree(_ path: String) throws(DataFileFailure) -> Tree {
        try YAMLReader.tree(of: FileReader.read(path))
    }

    /// Names and their values from a data file.
    static func context(_ path: String) throws -> ContextValue {
        let tree: Tree
        do throws(DataFileFailure) {
            tree = try self.tree(path)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
        guard case .context(let context) = Value(tree) else {
            throw CommandFailure(ModelMessages.notAMap(tree.range.firstLine))
        }
        return context
    }

    /// A profile from a file, or from standard input where the path is `-`.
    static func profile(_ path: String, _ rulebook: Rulebook) throws -> Profile {
        try reading { try Profile.read(tree(path), rulebook: rulebook) }
    }

    /// Two profiles that are to be compared; they must be for packs that this rulebook is made of.
    static func profiles(_ paths: [String], _ rulebook: Rulebook) throws -> [Profile] {
        try reading {
            let trees = try paths.map { try tree($0) }
            let packs = trees.compactMap { $0["profile"]?.scalar }
            if let one = packs.first, let other = packs.last, one.text != other.text,
                packs.contains(where: { rulebook.pack($0.text) == nil })
            {
                throw CommandFailure(CompareMessages.otherPacks(one, other))
            }
            return try trees.map { try Profile.read($0, rulebook: rulebook) }
        }
    }

    /// Reads; mistakes in what is read are those of a command.
    static func reading<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let failure as DataFileFailure {
            throw CommandFailure(failure.diagnostics)
        } catch let failure as ReadingFailure {
            throw CommandFailure(failure.diagnostics)
        }
    }
}
