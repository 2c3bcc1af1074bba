// The readings of a pack's words, read only where they are asked for.

import BuiltInPacks
import DataFiles
import Diagnostics
import Furigana

extension PackLibrary {
    /// The file of a pack that says how its words are read.
    static let readingsFile = "readings.csv"

    /// The readings of a pack and those that it extends; what a pack says goes before what is below it.
    static func readings(of layers: PackLayers) throws -> Readings {
        var readings = Readings()
        for place in layers.places {
            guard let file = try source(of: place) else { continue }
            do {
                try readings.add(try CSVReader.tree(of: file))
            } catch let failure as DataFileFailure {
                throw CommandFailure(failure.diagnostics)
            } catch let failure as ReadingsFailure {
                throw CommandFailure(failure.diagnostics)
            }
        }
        return readings
    }

    private static func source(of place: Place) throws -> SourceFile? {
        switch place {
        case .builtIn(let name):
            let path = "\(name)/\(readingsFile)"
            return BuiltInPacks.files(of: name)?.first { $0.path == path }.map {
                SourceFile(name: $0.path, text: $0.text)
            }
        case .folder(let path):
            return try Workspace.reading { try PackFolder.file(readingsFile, in: path) }
        }
    }
}
