// What an interview does with what was typed.

extension Interview {
    /// Takes a line as it was typed.
    package mutating func hear(_ line: String) -> Reply {
        if case .finished = prompt { return .stopped }
        switch Command(line) {
        case .stop: return .stopped
        case .help: return .told(HelpView(self).lines)
        case .state: return .told(StateView(self).lines)
        case .back: return back()
        case .unknown: return pass()
        case .blank: return blank()
        case .answer(let text): return answer(text)
        }
    }
}
