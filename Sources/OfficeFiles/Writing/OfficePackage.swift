// The parts that every file of Word and Excel has: what it holds, how its parts hang together, its title.

import Diagnostics
import XMLFiles

/// Writes the frame of an Office Open XML package (ECMA-376 part 2).
package enum OfficePackage {
    private static let address = "http://schemas.openxmlformats.org/package/2006"

    /// What kind of part stands at which path.
    package static func contentTypes(_ overrides: [(path: String, kind: String)]) -> String {
        var xml = XMLWriter()
        xml.element("Types", [("xmlns", "\(address)/content-types")]) { xml in
            let relations = "application/vnd.openxmlformats-package.relationships+xml"
            xml.element("Default", [("Extension", "rels"), ("ContentType", relations)])
            xml.element("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
            for override in overrides {
                xml.element("Override", [("PartName", override.path), ("ContentType", override.kind)])
            }
        }
        return xml.text
    }

    /// Which parts belong to a part.
    package static func relations(_ relations: [(id: String, kind: String, target: String)]) -> String {
        var xml = XMLWriter()
        xml.element("Relationships", [("xmlns", "\(address)/relationships")]) { xml in
            for relation in relations {
                xml.element(
                    "Relationship",
                    [("Id", relation.id), ("Type", relation.kind), ("Target", relation.target)])
            }
        }
        return xml.text
    }

    /// The kind of the relation to the title.
    package static let propertiesKind = "\(address)/relationships/metadata/core-properties"

    /// The title and the language; no person and no clock, so that the same content gives the same bytes.
    package static func properties(titled title: String, in language: Language) -> String {
        var xml = XMLWriter()
        let names = [
            ("xmlns:cp", "\(address)/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ]
        xml.element("cp:coreProperties", names) { xml in
            xml.element("dc:title", text: title)
            xml.element("dc:language", text: language.code)
        }
        return xml.text
    }
}
