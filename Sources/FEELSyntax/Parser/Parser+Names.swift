// Names, which may hold spaces and signs: the longest known one, else all plain words in a row.

extension Parser {
    /// A name that begins an expression; nil when there is none.
    mutating func knownOrPlainName() -> Name? {
        var best = vocabulary.names.longestMatch(tokens, at: place)
        var candidates = [locals.longestMatch(tokens, at: place)]
        if filterDepth > 0 {
            candidates.append(vocabulary.members.longestMatch(tokens, at: place))
            candidates.append(literalMembers.longestMatch(tokens, at: place))
        }
        for case let candidate? in candidates where candidate.count > best?.count ?? 0 {
            best = candidate
        }
        let isKeyword = !current.isPlainWord && !current.isWord("?")
        if best?.count ?? 0 == 1, isKeyword { best = nil }
        return name(best)
    }

    /// A name behind a point.
    mutating func memberName() throws(SyntaxError) -> Name {
        var best = vocabulary.members.longestMatch(tokens, at: place)
        if let local = literalMembers.longestMatch(tokens, at: place), local.count > best?.count ?? 0 {
            best = local
        }
        if let name = name(best) { return name }
        guard case .word(let text) = current.kind else {
            throw SyntaxError(.expectedName(found: currentText), at: current.range)
        }
        let name = Name(text, at: current.range)
        advance()
        return name
    }

    /// The best match, or the plain words from here on, whichever is longer: a word behind a known name
    /// cannot be anything but part of a name nobody declared.
    private mutating func name(_ best: (name: String, count: Int)?) -> Name? {
        var count = best?.count ?? 0
        if count > 0 || current.isPlainWord {
            while token(ahead: count).isPlainWord { count += 1 }
        }
        guard count > 0 else { return nil }
        let taken = tokens[place..<place + count]
        let start = current.range.lowerBound
        let known = count == best?.count ? best?.name : nil
        place += count
        return Name(known ?? text(of: taken), at: range(from: start))
    }

    /// A name up to a `:`, which is not taken; nil, and nothing taken, when there is none.
    mutating func nameBeforeColon() -> Name? {
        var end = place
        while Parser.canBeInName(tokens[end]) { end += 1 }
        guard end > place, tokens[end].isSymbol(":") else { return nil }
        return takeName(upTo: end)
    }

    /// A new name up to `in`, a comma, a colon or a bracket.
    mutating func newName() throws(SyntaxError) -> Name {
        var end = place
        while Parser.canBeInName(tokens[end]), !tokens[end].isWord("in") { end += 1 }
        guard end > place else {
            throw SyntaxError(.expectedName(found: currentText), at: current.range)
        }
        return takeName(upTo: end)
    }

    /// Whether a token can be part of a name that is being made: rules 27 to 31.
    private static func canBeInName(_ token: Token) -> Bool {
        switch token.kind {
        case .word, .number: true
        case .symbol(let text): [".", "/", "-", "'", "+", "*"].contains(text)
        case .string, .temporal, .end: false
        }
    }

    private mutating func takeName(upTo end: Int) -> Name {
        let start = current.range.lowerBound
        let text = text(of: tokens[place..<end])
        place = end
        return Name(text, at: range(from: start))
    }
}
