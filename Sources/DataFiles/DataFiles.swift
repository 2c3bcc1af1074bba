// Takes the bytes of files and folders; gives neutral trees in which every text knows its place, or every
// error at once; and writes results so that nothing is ever half written.

/// What a file may hold at most; hostile files are refused before they cost time or memory.
package enum DataFileLimits {
    /// Bytes of one file: 16 MB.
    package static let bytes = 16 * 1024 * 1024
    /// Lists and maps within one another.
    package static let depth = 100
    /// Nodes that the aliases of one file may repeat.
    package static let repeatedNodes = 200_000
    /// Files of one pack.
    package static let files = 2_000
}
