// Takes the packs below Rules while the program is built; gives their files wherever the program is run.

/// The packs that are part of the program.
public enum BuiltInPacks {
    /// The names of the packs, sorted.
    public static let names: [String] = Set(embeddedFiles.compactMap { pack(of: $0.path) }).sorted()

    /// The files of a pack, sorted by path such as `nimo/rules/housing.yaml`; nil for an unknown pack.
    public static func files(of name: String) -> [(path: String, text: String)]? {
        let files = embeddedFiles.filter { pack(of: $0.path) == name }
        return files.isEmpty ? nil : files.map { ($0.path, $0.text.description) }
    }

    /// The first folder of a path; a file that stands beside the packs belongs to none.
    private static func pack(of path: String) -> String? {
        let parts = path.split(separator: "/", maxSplits: 1)
        return parts.count == 2 ? String(parts[0]) : nil
    }
}
