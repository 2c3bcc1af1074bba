// Takes the bytes of a zip file; gives its entries within stated limits, and back: the same entries give the
// same bytes.

/// What a zip file may hold at most; hostile files are refused before they cost time or memory.
package struct ArchiveLimits: Sendable {
    /// Entries of one archive.
    package var entries = 5_000
    /// Bytes of all entries together, counted while they are inflated: 200 MB.
    package var bytes = 200 * 1024 * 1024
    /// How many times larger an entry may become, once it is larger than `ratioFloor`.
    package var ratio = 200
    /// Bytes that an entry may have whatever its ratio: 1 MB.
    package var ratioFloor = 1024 * 1024
    /// Bytes of a name.
    package var nameBytes = 512
    /// Folders within one another.
    package var folders = 16

    package init() {}
}
