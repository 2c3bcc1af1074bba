// One event of a YAML stream, with its place in bytes of the file.

/// One event of a YAML stream.
struct YAMLEvent {
    /// What a node is marked with before its content.
    struct Properties {
        var anchor: String?
        var tag: String?
    }

    /// How a scalar is written.
    enum Style {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// What happened.
    enum Kind {
        case streamStart, streamEnd, documentStart, documentEnd
        case alias(String)
        case scalar(text: String, style: Style, Properties)
        case listStart(isFlow: Bool, Properties)
        case listEnd
        case mapStart(isFlow: Bool, Properties)
        case mapEnd
    }

    var kind: Kind
    /// UTF-8 offsets in the file.
    var place: Range<Int>
}
