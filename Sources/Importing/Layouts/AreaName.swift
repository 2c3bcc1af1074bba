// Names of municipalities in texts.

/// A line that is nothing but the name of a municipality, perhaps behind its prefecture.
struct AreaName {
    let prefecture: String?
    let name: String

    var isFull: Bool { prefecture != nil }

    private static let longest = 14
    private static let areas: Set<Character> = ["市", "区", "町", "村"]
    static let prefectures: Set<Character> = ["都", "道", "府", "県"]

    init?(_ line: String) {
        let plain = line.filter { !$0.isWhitespace && $0 != "#" }
        guard (2...Self.longest).contains(plain.count), let last = plain.last,
            !plain.contains(where: { $0.isPunctuation || $0.isASCII })
        else { return nil }
        let end = plain.dropFirst(2).dropLast().firstIndex(where: Self.prefectures.contains)
        if Self.prefectures.contains(last), plain.count <= 4 {
            (prefecture, name) = (nil, plain)
        } else if Self.areas.contains(last), let end, plain.distance(from: plain.startIndex, to: end) <= 3 {
            prefecture = String(plain[...end])
            name = String(plain[plain.index(after: end)...])
        } else if Self.areas.contains(last), plain.count <= 6 {
            (prefecture, name) = (nil, plain)
        } else {
            return nil
        }
    }
}
