// Follows XML safely, event by event: no document types, no entities of its own, no other file.

import Foundation
import FoundationXML

/// Reads XML text as a stream of events; what is not kept by the reader costs no memory.
package enum XMLStream {
    /// Something that stands in the text.
    package enum Event {
        case start(Tag)
        case text(String)
        case end(name: String)
    }

    /// A start tag.
    package struct Tag {
        /// The name without a prefix.
        package let name: String
        package let namespace: String
        /// Attributes by their name as it is written.
        package let attributes: [String: String]
        /// Where the tag ends, both from 1.
        package let line: Int
        package let column: Int

        /// An attribute by its name as it is written.
        package subscript(attribute: String) -> String? { attributes[attribute] }
    }

    /// Visits everything in the text in its order, until a visit gives false.
    package static func read(_ text: String, _ visit: (Event) -> Bool) throws(XMLFact) {
        if text.utf8.count > XMLLimits.bytes { throw .tooLarge(limit: XMLLimits.bytes) }
        try refuseDocumentType(text)
        try refuseOtherEncodings(text)
        try withoutActuallyEscaping(visit) { visit throws(XMLFact) in
            let parser = XMLParser(data: Data(text.utf8))
            parser.shouldProcessNamespaces = true
            parser.shouldResolveExternalEntities = false
            let listener = XMLListener(visit)
            parser.delegate = listener
            let isComplete = parser.parse()
            if listener.isTooDeep { throw .tooDeep(limit: XMLLimits.levels) }
            if listener.isStopped || isComplete && listener.isWhole { return }
            let problem = parser.parserError.map { "\(($0 as NSError).code)" } ?? "0"
            throw .malformed(line: parser.lineNumber, problem: "code \(problem)")
        }
    }

    /// Looks at what follows each `<!`, in whatever case.
    private static func refuseDocumentType(_ text: String) throws(XMLFact) {
        let bytes = Array(text.utf8)
        for start in bytes.indices.dropLast(2)
        where bytes[start] == UInt8(ascii: "<") && bytes[start + 1] == UInt8(ascii: "!") {
            let word = String(decoding: bytes[start...].dropFirst(2).prefix(7), as: UTF8.self).uppercased()
            if word == "DOCTYPE" || word.hasPrefix("ENTITY") { throw .doctype(offset: start) }
        }
    }

    private static func refuseOtherEncodings(_ text: String) throws(XMLFact) {
        guard let end = text.range(of: "?>"), text.hasPrefix("<?xml") else { return }
        let head = text[..<end.lowerBound]
        guard let mark = head.range(of: "encoding=") else { return }
        let name = head[mark.upperBound...].dropFirst().prefix { $0 != "\"" && $0 != "'" }
        if !["utf-8", "us-ascii"].contains(name.lowercased()) { throw .encoding(String(name)) }
    }
}

/// Tells a visitor what the parser meets.
private final class XMLListener: NSObject, XMLParserDelegate {
    private let visit: (XMLStream.Event) -> Bool
    private var depth = 0
    private(set) var isWhole = false
    private(set) var isTooDeep = false
    private(set) var isStopped = false

    init(_ visit: @escaping (XMLStream.Event) -> Bool) { self.visit = visit }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        depth += 1
        if depth > XMLLimits.levels {
            isTooDeep = true
            return parser.abortParsing()
        }
        let tag = XMLStream.Tag(
            name: name, namespace: namespaceURI ?? "", attributes: attributes, line: parser.lineNumber,
            column: parser.columnNumber)
        tell(.start(tag), parser)
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        depth -= 1
        isWhole = depth == 0
        tell(.end(name: name), parser)
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if depth > 0 { tell(.text(text), parser) }
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        if depth > 0 { tell(.text(String(decoding: block, as: UTF8.self)), parser) }
    }

    private func tell(_ event: XMLStream.Event, _ parser: XMLParser) {
        if isStopped || isTooDeep { return }
        if !visit(event) {
            isStopped = true
            parser.abortParsing()
        }
    }
}
