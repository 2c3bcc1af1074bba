// Takes a list of words with their readings, and a text; gives the text in runs, its kanji with their readings.

/// Words with their readings.
package struct Readings: Sendable {
    /// The words that begin with a character, the longest first.
    private var words: [Character: [Word]] = [:]

    /// A word in runs, as it is written and as it is read.
    struct Word: Sendable {
        let letters: [Character]
        let runs: [RubyRun]
    }

    package init() {}

    /// Adds a word; it takes the place of the same word where there is one.
    ///
    /// - Returns: whether the reading fits what of the word is no kanji.
    @discardableResult
    package mutating func add(_ word: String, read reading: String) -> Bool {
        let letters = Array(word)
        guard let first = letters.first, let runs = ReadingFit(letters, Array(reading)).runs else {
            return false
        }
        var known = words[first] ?? []
        known.removeAll { $0.letters == letters }
        let place = known.firstIndex { $0.letters.count < letters.count } ?? known.endIndex
        known.insert(Word(letters: letters, runs: runs), at: place)
        words[first] = known
        return true
    }

    /// The text in runs: of words that overlap, the one that begins first, and of those the longest.
    package func runs(of text: String) -> [RubyRun] {
        let letters = Array(text)
        var runs: [RubyRun] = []
        var plain = ""
        var place = 0
        while place < letters.count {
            guard let word = word(in: letters[place...]) else {
                plain.append(letters[place])
                place += 1
                continue
            }
            if !plain.isEmpty { runs.append(RubyRun(plain)) }
            plain = ""
            runs += word.runs
            place += word.letters.count
        }
        return plain.isEmpty ? runs : runs + [RubyRun(plain)]
    }

    private func word(in letters: ArraySlice<Character>) -> Word? {
        letters.first.flatMap { words[$0] }?.first { letters.starts(with: $0.letters) }
    }

    /// The stretches of kanji in a text that have no reading.
    package func unread(in text: String) -> [String] {
        runs(of: text).filter { $0.reading == nil }.flatMap { run in
            run.text.split { !$0.isKanji }.map(String.init)
        }
    }
}
