// What a typed line means: a command by a sign or a word, or an answer.

import Calendars
import Rulebook

/// A line that a person typed.
enum Command: Equatable {
    case help, unknown, back, state, stop
    case blank
    case answer(String)

    /// A line is a command only where nothing else stands on it; full-width signs are the same.
    init(_ line: String) {
        let text = line.trimmed
        let word = halfWidth(text).lowercased()
        self = text.isEmpty ? .blank : Self.words.first { $0.value.contains(word) }?.key ?? .answer(text)
    }

    private static let words: [Command: Set<String>] = [
        .help: ["?", "help", "ヘルプ", "説明"], .unknown: ["-", "ー", "unknown", "不明", "わからない", "分からない"],
        .back: ["<", "back", "戻る", "もどる"], .state: ["s", "state", "様子"],
        .stop: ["q", "quit", "終了", "やめる"],
    ]
}

extension Command: Hashable {}
