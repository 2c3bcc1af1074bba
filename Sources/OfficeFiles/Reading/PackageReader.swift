// The parts of an Office file, found by how they point at one another.

import Archives
import XMLFiles

/// Reads the parts of an Office Open XML package (ECMA-376 part 2).
struct PackageReader {
    private var archive: Archive

    /// A part that another points at.
    struct Relation {
        /// The last word of its kind, such as `worksheet`.
        let kind: String
        /// Its path in the archive.
        let path: String
    }

    init(_ bytes: [UInt8]) throws(OfficeProblem) {
        do throws(ArchiveProblem) {
            archive = try Archive(bytes)
        } catch {
            throw .archive(error)
        }
    }

    /// Whether programs stand in the file.
    var hasMacros: Bool { archive.names.contains { $0.lowercased().hasSuffix("vbaproject.bin") } }

    /// The path of the part that holds the workbook or the document.
    mutating func mainPart() throws(OfficeProblem) -> String {
        guard archive.names.contains("[Content_Types].xml") else { throw .unknownKind }
        let main = try relations(of: "").values.first { $0.kind == "officeDocument" }
        guard let main else { throw .unknownKind }
        return main.path
    }

    /// What a part points at, by the ids of the relations; what lies outside of the file is left out.
    mutating func relations(of part: String) throws(OfficeProblem) -> [String: Relation] {
        let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
        let name = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
        guard archive.names.contains(name) else { return [:] }
        var relations: [String: Relation] = [:]
        try read(name) { event in
            guard case .start(let tag) = event, tag.name == "Relationship", tag["TargetMode"] != "External",
                let id = tag["Id"], let kind = tag["Type"]?.split(separator: "/").last,
                let path = Self.path(tag["Target"] ?? "", from: folder)
            else { return true }
            relations[id] = Relation(kind: String(kind), path: path)
            return true
        }
        return relations
    }

    /// The text of a part.
    mutating func text(of part: String) throws(OfficeProblem) -> String {
        let bytes: [UInt8]?
        do throws(ArchiveProblem) {
            bytes = try archive.contents(of: part)
        } catch {
            throw .archive(error)
        }
        guard let bytes else { throw .missingPart(part) }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        guard let text = String(validating: hasMark ? bytes[3...] : bytes[...], as: UTF8.self) else {
            throw .xml(part: part, .encoding("?"))
        }
        return text
    }

    /// Visits everything in a part.
    mutating func read(_ part: String, _ visit: (XMLStream.Event) -> Bool) throws(OfficeProblem) {
        let text = try text(of: part)
        do throws(XMLFact) {
            try XMLStream.read(text, visit)
        } catch {
            throw .xml(part: part, error)
        }
    }

    /// A target from the folder of the part that names it; nil where it leads out of the file.
    private static func path(_ target: String, from folder: String) -> String? {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var steps = folder.split(separator: "/").map(String.init)
        for step in target.split(separator: "/") {
            if step == ".." {
                if steps.popLast() == nil { return nil }
            } else if step != "." {
                steps.append(String(step))
            }
        }
        return steps.joined(separator: "/")
    }
}
