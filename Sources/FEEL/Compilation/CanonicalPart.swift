// A stretch of an expression that could have been spelt otherwise.

/// A stretch of an expression and what it stands for, whichever of its spellings was used.
struct CanonicalPart: Sendable {
    /// What the stretch stands for.
    enum Meaning: Sendable {
        /// A declared name.
        case slot(Int)
        /// The entry of a context, by its name in values.
        case entry(String)
        /// A choice, by its id.
        case choice(String)
    }

    let place: Place
    let meaning: Meaning

    /// A text with its stretches replaced.
    static func text(_ text: String, _ parts: [CanonicalPart], naming: (Int) -> String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var done = 0
        for part in parts.sorted(by: { $0.place.lowerBound < $1.place.lowerBound })
        where part.place.lowerBound >= done {
            result += bytes[done..<part.place.lowerBound]
            switch part.meaning {
            case .slot(let slot): result += Array(naming(slot).utf8)
            case .entry(let name): result += Array(name.utf8)
            case .choice(let id): result += Array("\"\(id)\"".utf8)
            }
            done = part.place.upperBound
        }
        return String(decoding: result + bytes[done...], as: UTF8.self)
    }
}
