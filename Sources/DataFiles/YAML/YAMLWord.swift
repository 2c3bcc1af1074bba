// What is written into a YAML file, and where.

/// A value to be written.
package indirect enum YAMLWord: Sendable {
    /// A text as it is, in quotes only where YAML would read it as something else.
    case text(String)
    case list([YAMLWord])
    case map([(String, YAMLWord)])
}

/// A key on the way to a value.
package struct YAMLStep: Sendable {
    /// Any of these is meant; the first is written where none is there.
    package let names: [String]

    /// A key that may be spelled in several ways.
    package init(_ names: [String]) { self.names = names }
}
