// An element of an XML document, without its prefixes.

import Diagnostics

/// An element of an XML document: its local name, namespace, attributes, children and own text.
public struct XMLElement: Sendable {
    /// The name without a prefix.
    public let name: String
    /// The namespace of the name.
    public let namespace: String
    /// Attributes by their name as it is written.
    public let attributes: [String: String]
    /// The elements directly inside.
    public internal(set) var children: [XMLElement] = []
    /// The text directly inside.
    public internal(set) var text = ""
    /// Where the start tag ends, in UTF-8 offsets of the file.
    public let offset: Int

    init(name: String, namespace: String, attributes: [String: String], offset: Int) {
        self.name = name
        self.namespace = namespace
        self.attributes = attributes
        self.offset = offset
    }

    /// An attribute by its local name.
    public subscript(attribute: String) -> String? {
        attributes[attribute] ?? attributes.first { $0.key.hasSuffix(":" + attribute) }?.value
    }

    /// The children of a name.
    public func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

    /// The first child of a name.
    public func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }
}
