// Reads XML safely: no document types, no entities of its own, no other file, bounded size and depth.

import Diagnostics
import Foundation
import FoundationXML

/// Reads XML text into elements.
public enum XMLDocumentReader {
    /// The most bytes of a file.
    public static let largest = 50_000_000
    /// The most levels of elements.
    public static let deepest = 200

    /// The root element of a file; throws for what is not well-formed or not safe.
    public static func root(of file: SourceFile) throws(XMLFact) -> XMLElement {
        let text = file.text
        if text.utf8.count > largest { throw .tooLarge(limit: largest) }
        try refuseDocumentType(text)
        try refuseOtherEncodings(text)
        let parser = XMLParser(data: Data(text.utf8))
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        let builder = XMLElementBuilder(places: XMLPlaces(text))
        parser.delegate = builder
        let complete = parser.parse()
        if builder.isTooDeep { throw .tooDeep(limit: deepest) }
        guard complete, let root = builder.root else {
            let problem = parser.parserError.map { "\(($0 as NSError).code)" } ?? "0"
            throw .malformed(line: parser.lineNumber, problem: "code \(problem)")
        }
        return root
    }

    private static func refuseDocumentType(_ text: String) throws(XMLFact) {
        for mark in ["<!DOCTYPE", "<!ENTITY"] {
            if let range = text.range(of: mark, options: .caseInsensitive) {
                throw .doctype(offset: text.utf8.distance(from: text.startIndex, to: range.lowerBound))
            }
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

/// Puts elements together as the parser meets them.
private final class XMLElementBuilder: NSObject, XMLParserDelegate {
    private var places: XMLPlaces
    private var open: [XMLElement] = []
    private(set) var root: XMLElement?
    private(set) var isTooDeep = false

    init(places: XMLPlaces) { self.places = places }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        if open.count >= XMLDocumentReader.deepest {
            isTooDeep = true
            parser.abortParsing()
            return
        }
        let offset = places.offset(line: parser.lineNumber, column: parser.columnNumber)
        open.append(
            XMLElement(name: name, namespace: namespaceURI ?? "", attributes: attributes, offset: offset))
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        guard let element = open.popLast() else { return }
        if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if !open.isEmpty { open[open.count - 1].text += text }
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        if !open.isEmpty { open[open.count - 1].text += String(decoding: block, as: UTF8.self) }
    }
}
