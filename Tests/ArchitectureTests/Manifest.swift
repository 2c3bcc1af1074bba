// The targets that Package.swift declares, read from its text.

/// What the manifest says of each target below Sources.
struct Manifest {
    /// One declaration.
    struct Target {
        var kind: Substring
        var name: String
        var dependencies: Set<String>
    }

    private(set) var targets: [Target] = []

    /// Reads every `.target(…)`, `.executableTarget(…)` and `.plugin(…)` that has a name.
    init(swift text: String) {
        for match in text.matches(of: /\.(target|executableTarget|plugin)\(/) {
            let body = Self.balanced(text[match.range.upperBound...])
            guard let name = body.firstMatch(of: /name: "([^"]+)"/)?.1, !body.contains("path: \"Tests/")
            else { continue }
            let list = body.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.1 ?? ""
            let names = list.replacing(/package: "[^"]*"/, with: "").matches(of: /"([^"]+)"/)
            targets.append(
                Target(kind: match.1, name: String(name), dependencies: Set(names.map { String($0.1) })))
        }
    }

    /// The text up to the bracket that closes it.
    private static func balanced(_ text: Substring) -> Substring {
        var depth = 1
        for index in text.indices {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            if depth == 0 { return text[..<index] }
        }
        return text
    }
}
