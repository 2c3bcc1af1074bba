// The names of entries.

/// Which names entries may have.
enum ArchiveName {
    /// The name as text; throws for one that could lead out of a folder or deceive.
    static func checked(_ bytes: ArraySlice<UInt8>, _ limits: ArchiveLimits) throws(ArchiveProblem) -> String
    {
        guard let name = String(validating: bytes, as: UTF8.self) else {
            throw .badName(String(decoding: bytes.prefix(40), as: UTF8.self))
        }
        let folders = name.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain =
            !name.isEmpty && !name.hasPrefix("/") && bytes.count <= limits.nameBytes
            && folders.count <= limits.folders && !folders.contains("..") && !folders.contains(".")
            && !folders.dropLast().contains("") && !name.unicodeScalars.contains(where: isForbidden(_:))
        guard isPlain else { throw .badName(shown(name)) }
        return name
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\\" || scalar == ":" || scalar.properties.generalCategory == .control
    }

    /// The beginning of the name, without what would disturb a terminal.
    private static func shown(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                name.unicodeScalars.prefix(60).filter { $0.properties.generalCategory != .control }))
    }
}
