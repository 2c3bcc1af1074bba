// Finds packs: a folder, one of those that are built in, and whatever a pack extends.

import BuiltInPacks
import DataFiles
import Diagnostics
import Rulebook

/// Reads a pack together with the packs below it.
struct PackLibrary {
    /// The name of the pack that is meant where none is named.
    static let standardPack = "nimo"
    /// The folder of a pack with its forms, which few commands need.
    private static let formFolder = "forms"

    /// Where a pack stands.
    enum Place {
        case folder(String)
        case builtIn(String)

        var name: String {
            switch self {
            case .folder(let path): path.split(separator: "/").last.map(String.init) ?? path
            case .builtIn(let name): name
            }
        }
    }

    /// What a pack and those that it extends hold, the base first.
    ///
    /// - Parameters:
    ///   - pack: a folder or the name of a built-in pack; the standard pack where nil.
    ///   - withForms: whether the folders of forms are read too.
    static func layers(of pack: String?, withForms: Bool) throws -> PackLayers {
        var place = start(pack)
        var layers = PackLayers(try read(place, withForms: withForms))
        var path = [place.name]
        while let base = base(of: layers.trees[0]) {
            place = try resolve(base, from: place)
            if path.contains(place.name) {
                throw CommandFailure(CommandMessages.packCircle(path + [place.name], at: base.range))
            }
            path.append(place.name)
            layers.put(below: try read(place, withForms: withForms))
        }
        return layers
    }

    private static func start(_ pack: String?) -> Place {
        guard let pack else { return .builtIn(standardPack) }
        let isBuiltIn = !FileReader.isFolder(pack) && BuiltInPacks.names.contains(pack)
        return isBuiltIn ? .builtIn(pack) : .folder(pack)
    }

    private static func base(of trees: [Tree]) -> Tree.Scalar? {
        let named = trees.lazy.compactMap { $0["pack"]?["extends"]?.scalar }.first
        return named.flatMap { $0.isBlank ? nil : $0 }
    }

    /// The pack of this name beside the one that asks for it, or the built-in one.
    private static func resolve(_ base: Tree.Scalar, from place: Place) throws -> Place {
        if case .folder(let path) = place, !base.text.contains("/") {
            let beside = "\(parent(of: path))\(base.text)"
            if FileReader.isFolder(beside), holdsPack(beside) { return .folder(beside) }
        }
        if BuiltInPacks.names.contains(base.text) { return .builtIn(base.text) }
        let near = BuiltInPacks.names + besides(place)
        throw CommandFailure(CommandMessages.unknownPack(base.text, among: near, at: base.range))
    }

    private static func holdsPack(_ folder: String) -> Bool {
        guard let trees = try? PackFolder.read(folder).trees else { return true }
        return trees.contains { $0["pack"] != nil }
    }

    private static func besides(_ place: Place) -> [String] {
        guard case .folder(let path) = place else { return [] }
        return PackFolder.folders(in: parent(of: path))
    }

    /// The folder above, as the start of a path.
    private static func parent(of path: String) -> String {
        let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
        if trimmed == "." { return "../" }
        return trimmed.lastIndex(of: "/").map { String(trimmed[...$0]) } ?? ""
    }

    private static func read(_ place: Place, withForms: Bool) throws -> PackLayers.Layer {
        let pack = try contents(of: place, withForms: withForms)
        if withForms { try checkForms(pack.trees, of: place) }
        return pack
    }

    private static func contents(of place: Place, withForms: Bool) throws -> PackLayers.Layer {
        let left = [readingsFile] + (withForms ? [] : [formFolder])
        do throws(DataFileFailure) {
            let contents =
                switch place {
                case .folder(let path): try PackFolder.read(path, without: left)
                case .builtIn(let name):
                    try PackFolder.read(BuiltInPacks.files(of: name) ?? [], without: left)
                }
            return (place, contents.trees, PackFiles(tables: try contents.tables(), models: contents.models))
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }

    /// Whatever else stood in the folder of the forms would be missing where that is passed over.
    private static func checkForms(_ trees: [Tree], of place: Place) throws {
        let strangers = trees.filter { $0.range.file.name.contains("\(place.name)/\(formFolder)/") }.flatMap {
            tree -> [Tree.Entry] in
            if case .map(let entries, _) = tree {
                entries.filter { !["forms", "texts"].contains($0.key) }
            } else {
                []
            }
        }
        if !strangers.isEmpty { throw CommandFailure(strangers.map(FormMessages.notAForm(_:))) }
    }
}
