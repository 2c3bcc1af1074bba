// Draws events out of the YAML parser: the only file that speaks to it.
//
// The events are taken rather than composed nodes because only they tell where a node ends and where an
// alias stands, and because nothing is built before it was counted.

import CYaml
import Diagnostics

/// The events of one YAML text.
final class YAMLEventReader {
    private let file: SourceFile
    private let input: UnsafeMutableBufferPointer<UInt8>
    private let offsets: ScalarOffsets
    private var parser = yaml_parser_t()

    /// Prepares a text; nothing is read yet.
    init(_ file: SourceFile, bytes: [UInt8]) {
        self.file = file
        input = .allocate(capacity: max(1, bytes.count))
        _ = input.initialize(from: bytes)
        offsets = ScalarOffsets(bytes)
        yaml_parser_initialize(&parser)
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, input.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(&parser)
        input.deallocate()
    }

    /// The next event; after the end of the stream, its end again.
    func next() throws(Diagnostic) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { throw syntaxError() }
        defer { yaml_event_delete(&event) }
        let lower = offsets.utf8Offset(ofScalar: event.start_mark.index)
        let upper = offsets.utf8Offset(ofScalar: event.end_mark.index)
        return YAMLEvent(kind: kind(of: event), place: lower..<max(lower, upper))
    }

    private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
        switch event.type {
        case YAML_STREAM_START_EVENT: .streamStart
        case YAML_DOCUMENT_START_EVENT: .documentStart
        case YAML_DOCUMENT_END_EVENT: .documentEnd
        case YAML_ALIAS_EVENT: .alias(text(event.data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT: scalar(event)
        case YAML_SEQUENCE_START_EVENT:
            .listStart(
                isFlow: event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE,
                properties(event.data.sequence_start.anchor, event.data.sequence_start.tag))
        case YAML_SEQUENCE_END_EVENT: .listEnd
        case YAML_MAPPING_START_EVENT:
            .mapStart(
                isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE,
                properties(event.data.mapping_start.anchor, event.data.mapping_start.tag))
        case YAML_MAPPING_END_EVENT: .mapEnd
        default: .streamEnd
        }
    }

    private func scalar(_ event: yaml_event_t) -> YAMLEvent.Kind {
        let data = event.data.scalar
        let bytes = UnsafeBufferPointer(start: data.value, count: data.length)
        return .scalar(
            text: String(decoding: bytes, as: UTF8.self), style: style(data.style),
            properties(data.anchor, data.tag))
    }

    private func style(_ style: yaml_scalar_style_t) -> YAMLEvent.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    private func properties(
        _ anchor: UnsafeMutablePointer<UInt8>?, _ tag: UnsafeMutablePointer<UInt8>?
    ) -> YAMLEvent.Properties {
        YAMLEvent.Properties(anchor: text(anchor), tag: text(tag))
    }

    private func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private func syntaxError() -> Diagnostic {
        let words = parser.problem.map { String(cString: $0) } ?? "out of memory"
        let context = parser.context.map { String(cString: $0) } ?? ""
        let offset = problemOffset
        let range = SourceRange(file, offset, min(offset + 1, file.text.utf8.count))
        guard !words.hasPrefix("Maximum nesting") else {
            return DataFileProblem.tooDeep(limit: DataFileLimits.depth).diagnostic(at: range)
        }
        let line = range.start.line
        let problem = YAMLSyntaxProblem(
            parserText: words, context: context, line: file.lineText(line),
            before: file.lineText(line - 1), character: character(at: offset))
        return DataFileProblem.syntax(problem).diagnostic(at: range, notes: contextNote(below: offset))
    }

    private func character(at offset: Int) -> Character? {
        let utf8 = file.text.utf8
        return utf8.index(utf8.startIndex, offsetBy: offset, limitedBy: utf8.endIndex)
            .flatMap { file.text[$0...].first }
    }

    /// The reader counts bytes, the scanner and the parser count Unicode scalars.
    private var problemOffset: Int {
        parser.error == YAML_READER_ERROR
            ? min(parser.problem_offset, input.count)
            : offsets.utf8Offset(ofScalar: parser.problem_mark.index)
    }

    /// Where the part began in which the parser was lost, if that is another line.
    private func contextNote(below offset: Int) -> [Diagnostic.Note] {
        guard parser.context != nil, parser.error != YAML_READER_ERROR,
            parser.context_mark.line < parser.problem_mark.line
        else { return [] }
        let start = offsets.utf8Offset(ofScalar: parser.context_mark.index)
        return [Diagnostic.Note(.yamlPartBegan, at: SourceRange(file, start, start + 1))]
    }
}
