// Reads XML into a tree of elements.

import Diagnostics

/// Reads XML text into elements.
public enum XMLDocumentReader {
    /// The root element of a file; throws for what is not well-formed or not safe.
    public static func root(of file: SourceFile) throws(XMLFact) -> XMLElement {
        var places = XMLPlaces(file.text)
        var open: [XMLElement] = []
        var root: XMLElement?
        try XMLStream.read(file.text) { event in
            switch event {
            case .start(let tag):
                let offset = places.offset(line: tag.line, column: tag.column)
                open.append(
                    XMLElement(
                        name: tag.name, namespace: tag.namespace, attributes: tag.attributes, offset: offset))
            case .text(let text): open[open.count - 1].text += text
            case .end:
                guard let element = open.popLast() else { return false }
                if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
            }
            return true
        }
        guard let root else { throw .malformed(line: 1, problem: "code 0") }
        return root
    }
}
