// A text for people, in the languages that the program itself speaks.

/// The language of what people read; packs may add languages that the program does not speak.
public struct Language: Hashable, Sendable, CustomStringConvertible {
    /// The code, such as `ja`.
    public let code: String

    /// A language by its code, such as `ja` or `en`.
    public init(_ code: String) { self.code = code }

    /// Japanese, the first language of the program.
    public static let japanese = Language("ja")
    /// English.
    public static let english = Language("en")

    /// The code.
    public var description: String { code }
}

/// One line in English and in Japanese: lower case, no full stop, input in backticks.
public struct Message: Sendable, Hashable {
    /// The English text.
    public let en: String
    /// The Japanese text.
    public let ja: String

    /// Both texts of one message.
    public init(en: String, ja: String) {
        self.en = en
        self.ja = ja
    }

    /// The text in a language; English for any language but Japanese.
    public func text(in language: Language) -> String { language == .japanese ? ja : en }
}
