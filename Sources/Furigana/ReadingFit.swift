// Fits the reading of a whole word to its kanji: for 取り組み, とりくみ, と goes to 取 and く to 組.

/// A word and its reading.
struct ReadingFit {
    private let word: [Character]
    private let reading: [Character]

    init(_ word: [Character], _ reading: [Character]) {
        self.word = word
        self.reading = reading
    }

    /// The word in runs; nil where the reading differs in what is no kanji.
    var runs: [RubyRun]? { runs(from: 0, readFrom: 0) }

    private func runs(from place: Int, readFrom spoken: Int) -> [RubyRun]? {
        if place == word.count { return spoken == reading.count ? [] : nil }
        let isKanji = word[place].isKanji
        let end = word[place...].firstIndex { $0.isKanji != isKanji } ?? word.endIndex
        let run = Array(word[place..<end])
        if isKanji { return kanji(run, upTo: end, readFrom: spoken) }
        let next = spoken + run.count
        guard next <= reading.count, Array(reading[spoken..<next]) == run else { return nil }
        return runs(from: end, readFrom: next).map { [RubyRun(String(run))] + $0 }
    }

    /// Every kanji is read with one letter at least; the shortest reading that lets the rest fit is taken.
    private func kanji(_ run: [Character], upTo end: Int, readFrom spoken: Int) -> [RubyRun]? {
        guard spoken + run.count <= reading.count else { return nil }
        for stop in (spoken + run.count)...reading.count {
            guard let rest = runs(from: end, readFrom: stop) else { continue }
            return [RubyRun(String(run), reading: String(reading[spoken..<stop]))] + rest
        }
        return nil
    }
}
