// Builds the neutral tree from YAML events, counting what aliases repeat before it is repeated.

import Diagnostics

/// Builds one tree; what can be passed over is noted in `problems`, what cannot is thrown.
struct YAMLTreeBuilder {
    /// A tree with its count of nodes; the place is where it is used, which for an alias is the alias.
    private struct Built {
        var tree: Tree
        var nodes: Int
        var place: Range<Int>
    }

    private(set) var problems: [Diagnostic] = []
    private let file: SourceFile
    private let bytes: [UInt8]
    private let events: YAMLEventReader
    private var anchored: [String: Built] = [:]
    private var repeatedNodes = 0

    /// Prepares a file.
    init(_ file: SourceFile) {
        self.file = file
        bytes = Array(file.text.utf8)
        events = YAMLEventReader(file, bytes: bytes)
    }

    /// The one document of the file.
    mutating func document() throws(Diagnostic) -> Tree {
        _ = try events.next()
        guard case .documentStart = try events.next().kind else { return blank(at: 0..<0).tree }
        let root = try node(from: try events.next(), depth: 1)
        _ = try events.next()
        let behind = try events.next()
        if case .documentStart = behind.kind { throw diagnostic(.severalDocuments, behind.place) }
        return root.tree
    }

    private mutating func node(from event: YAMLEvent, depth: Int) throws(Diagnostic) -> Built {
        guard depth <= DataFileLimits.depth else {
            throw diagnostic(.tooDeep(limit: DataFileLimits.depth), event.place)
        }
        switch event.kind {
        case .alias(let name): return try alias(name, event)
        case .scalar(let text, let style, let properties):
            return keep(scalar(text, style, event, properties), properties, event)
        case .listStart(let isFlow, let properties):
            return keep(try list(event, isFlow: isFlow, depth), properties, event)
        case .mapStart(let isFlow, let properties):
            return keep(try map(event, isFlow: isFlow, depth), properties, event)
        default: return blank(at: event.place)
        }
    }

    /// Remembers an anchored node, and refuses tags.
    private mutating func keep(
        _ built: Built, _ properties: YAMLEvent.Properties, _ event: YAMLEvent
    ) -> Built {
        if let name = properties.anchor { anchored[name] = built }
        if let tag = properties.tag { problems.append(diagnostic(.tag(tag), firstWord(event.place))) }
        return built
    }

    private mutating func alias(_ name: String, _ event: YAMLEvent) throws(Diagnostic) -> Built {
        guard var built = anchored[name] else {
            problems.append(diagnostic(.unknownAlias(name), event.place))
            return blank(at: event.place)
        }
        repeatedNodes += built.nodes
        guard repeatedNodes <= DataFileLimits.repeatedNodes else {
            throw diagnostic(.aliasBomb(limit: DataFileLimits.repeatedNodes), event.place)
        }
        built.place = event.place
        return built
    }

    private func scalar(
        _ text: String, _ style: YAMLEvent.Style, _ event: YAMLEvent, _ properties: YAMLEvent.Properties
    ) -> Built {
        let place = trimmed(contentPlace(event.place, properties))
        let snippet = YAMLScalarPlaces.snippet(text, style: style, in: file, bytes, at: place)
        let scalar = Tree.Scalar(snippet, isQuoted: style != .plain, range: range(place))
        return Built(tree: .scalar(scalar), nodes: 1, place: place)
    }

    private mutating func list(
        _ start: YAMLEvent, isFlow: Bool, _ depth: Int
    ) throws(Diagnostic) -> Built {
        var items: [Tree] = []
        var nodes = 1
        var place = start.place
        while true {
            let event = try events.next()
            if case .listEnd = event.kind {
                if isFlow { place = place.lowerBound..<event.place.upperBound }
                return Built(tree: .list(items, range(place)), nodes: nodes, place: place)
            }
            let item = try node(from: event, depth: depth + 1)
            items.append(item.tree)
            nodes += item.nodes
            place = place.lowerBound..<max(place.upperBound, item.place.upperBound)
        }
    }

    private mutating func map(
        _ start: YAMLEvent, isFlow: Bool, _ depth: Int
    ) throws(Diagnostic) -> Built {
        var entries = YAMLEntries()
        var nodes = 1
        var place = start.place
        while true {
            let event = try events.next()
            if case .mapEnd = event.kind {
                if isFlow { place = place.lowerBound..<event.place.upperBound }
                return Built(tree: .map(entries.all, range(place)), nodes: nodes, place: place)
            }
            let key = try node(from: event, depth: depth + 1)
            let value = try node(from: try events.next(), depth: depth + 1)
            if let problem = entries.add(key.tree, at: range(key.place), value.tree) {
                problems.append(problem)
            }
            nodes += key.nodes + value.nodes
            place = place.lowerBound..<max(place.upperBound, key.place.upperBound, value.place.upperBound)
        }
    }

    private func blank(at place: Range<Int>) -> Built {
        let scalar = Tree.Scalar(
            Snippet("", in: file, from: place.lowerBound), isQuoted: false, range: range(place))
        return Built(tree: .scalar(scalar), nodes: 1, place: place)
    }

    // MARK: Places

    private func range(_ place: Range<Int>) -> SourceRange {
        SourceRange(file, place.lowerBound, place.upperBound)
    }

    private func diagnostic(_ problem: DataFileProblem, _ place: Range<Int>) -> Diagnostic {
        problem.diagnostic(at: range(place))
    }

    /// The place of a node's content, behind its anchor and tag.
    private func contentPlace(_ place: Range<Int>, _ properties: YAMLEvent.Properties) -> Range<Int> {
        if properties.anchor == nil, properties.tag == nil { return place }
        var start = place.lowerBound
        for mark in [properties.anchor, properties.tag] where mark != nil {
            start = skipGap(from: firstWord(start..<place.upperBound).upperBound, place)
        }
        return min(start, place.upperBound)..<place.upperBound
    }

    private func skipGap(from start: Int, _ place: Range<Int>) -> Int {
        var at = start
        while at < place.upperBound, bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: "#") {
            let isComment = bytes[at] == UInt8(ascii: "#")
            at = isComment ? bytes[at...].firstIndex(of: 0x0A) ?? place.upperBound : at + 1
        }
        return at
    }

    private func firstWord(_ place: Range<Int>) -> Range<Int> {
        let end = bytes[place].firstIndex { $0 <= 0x20 } ?? place.upperBound
        return place.lowerBound..<end
    }

    /// Without the empty lines that end a block.
    private func trimmed(_ place: Range<Int>) -> Range<Int> {
        var upper = place.upperBound
        while upper > place.lowerBound, bytes[upper - 1] <= 0x20 { upper -= 1 }
        return place.lowerBound..<upper
    }
}
