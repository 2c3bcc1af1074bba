// Cuts FEEL text into tokens.

/// Cuts FEEL text into tokens.
struct Lexer {
    private let bytes: [UInt8]
    /// Where the rest begins, in UTF-8 offsets.
    private var offset = 0

    /// The most tokens of a text.
    static let longest = 20_000

    /// The tokens of a text; the last one is `.end`.
    static func tokens(in text: String) throws(SyntaxError) -> [Token] {
        var lexer = Lexer(text)
        var tokens: [Token] = []
        while let token = try lexer.next() {
            if tokens.count == longest { throw SyntaxError(.tooLong(limit: longest), at: token.range) }
            tokens.append(token)
        }
        tokens.append(Token(kind: .end, range: lexer.offset..<lexer.offset))
        return tokens
    }

    private init(_ text: String) { bytes = Array(text.utf8) }

    /// The scalar that begins so many bytes further on; U+FFFD in the middle of one.
    private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        guard offset + ahead < bytes.count else { return nil }
        let first = bytes[offset + ahead]
        if first < 0x80 { return Unicode.Scalar(first) }
        let length = (~first).leadingZeroBitCount
        let following = bytes[(offset + ahead)...].prefix(length).dropFirst()
        let value = following.reduce(UInt32(first & 0x7F >> length)) { $0 << 6 | UInt32($1 & 0x3F) }
        return length == 1 ? "\u{FFFD}" : Unicode.Scalar(value)
    }

    private mutating func skip(_ count: Int) { offset += count }

    private mutating func take(_ count: Int) -> String {
        defer { skip(count) }
        return String(decoding: bytes[offset...].prefix(count), as: UTF8.self)
    }

    private mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> String {
        let start = offset
        while let scalar = peek(), isPart(scalar) { skip(UTF8.width(scalar)) }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func next() throws(SyntaxError) -> Token? {
        try skipBlanks()
        guard let scalar = peek() else { return nil }
        let start = offset
        let kind = try kind(startingWith: scalar)
        return Token(kind: kind, range: start..<offset)
    }

    private mutating func kind(startingWith scalar: Unicode.Scalar) throws(SyntaxError) -> Token.Kind {
        switch scalar {
        case "\"": return .string(try string())
        case "@" where peek(1) == "\"":
            skip(1)
            return .temporal(try string())
        case "0"..."9": return .number(number())
        case "." where peek(1).map(Lexer.isDigit) ?? false: return .number(number())
        case _ where Lexer.startsName(scalar): return .word(word())
        default: return .symbol(symbol(startingWith: scalar))
        }
    }

    private mutating func skipBlanks() throws(SyntaxError) {
        while let scalar = peek() {
            if Lexer.isBlank(scalar) {
                skip(UTF8.width(scalar))
            } else if scalar == "/", peek(1) == "/" {
                offset = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            } else if scalar == "/", peek(1) == "*" {
                try skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() throws(SyntaxError) {
        let start = offset
        skip(2)
        while offset < bytes.count {
            if peek() == "*", peek(1) == "/" { return skip(2) }
            skip(1)
        }
        throw SyntaxError(.openComment, at: start..<offset)
    }

    private mutating func word() -> String { peek() == "?" ? take(1) : take(while: Lexer.continuesName) }

    private mutating func number() -> String {
        var text = digits()
        if peek() == ".", peek(1).map(Lexer.isDigit) ?? false {
            text += take(1) + digits()
        }
        let signed = peek(1) == "+" || peek(1) == "-"
        if peek() == "e" || peek() == "E", peek(signed ? 2 : 1).map(Lexer.isDigit) ?? false {
            text += "e" + (peek(1) == "-" ? "-" : "")
            skip(signed ? 2 : 1)
            text += digits()
        }
        return text
    }

    private mutating func digits() -> String { take(while: Lexer.isDigit) }

    private mutating func symbol(startingWith scalar: Unicode.Scalar) -> String {
        let pair = String(decoding: bytes[offset...].prefix(2), as: UTF8.self)
        return take(Lexer.longSymbols.contains(pair) ? 2 : UTF8.width(scalar))
    }

    private mutating func string() throws(SyntaxError) -> String {
        let start = offset
        skip(1)
        var text = String.UnicodeScalarView()
        while let scalar = peek() {
            skip(UTF8.width(scalar))
            switch scalar {
            case "\"": return String(text)
            case "\\": escape(into: &text)
            default: text.append(scalar)
            }
        }
        throw SyntaxError(.openString, at: start..<offset)
    }

    /// Reads what follows a backslash; an escape that FEEL does not know stands for itself, so that regular
    /// expressions need no doubled backslashes.
    private mutating func escape(into text: inout String.UnicodeScalarView) {
        guard let scalar = peek() else { return }
        if let plain = Lexer.escapes[scalar] {
            text.append(plain)
            skip(1)
        } else if scalar == "u", let code = hexadecimal(after: 1, digits: 4) {
            skip(5)
            text.append(surrogatePair(from: code) ?? Unicode.Scalar(code) ?? "\u{FFFD}")
        } else if scalar == "U", let code = hexadecimal(after: 1, digits: 6) {
            skip(7)
            text.append(Unicode.Scalar(code) ?? "\u{FFFD}")
        } else {
            text.append("\\")
        }
    }

    private mutating func surrogatePair(from high: UInt32) -> Unicode.Scalar? {
        guard (0xD800...0xDBFF).contains(high), peek() == "\\", peek(1) == "u",
            let low = hexadecimal(after: 2, digits: 4), (0xDC00...0xDFFF).contains(low)
        else { return nil }
        skip(6)
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private func hexadecimal(after ahead: Int, digits: Int) -> UInt32? {
        var value: UInt32 = 0
        for step in 0..<digits {
            guard let scalar = peek(ahead + step), let digit = Character(scalar).hexDigitValue,
                scalar.isASCII
            else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
