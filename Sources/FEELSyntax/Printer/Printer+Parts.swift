// The smaller parts of an expression as text.

import Diagnostics

extension Printer {
    func print(_ iterations: [Expression.Iteration]) -> String {
        iterations.map { iteration in
            let end = iteration.end.map { ".." + print($0, .disjunction) } ?? ""
            return iteration.name.text + " in " + print(iteration.domain, .disjunction) + end
        }.joined(separator: ", ")
    }

    func print(_ entry: Expression.Entry) -> String {
        let words = entry.key.text.split(separator: " ")
        let plain = !words.isEmpty && words.allSatisfy { Vocabulary.isWord($0) }
        return (plain ? entry.key.text : entry.key.text.inQuotes) + ": " + print(entry.value, .lowest)
    }

    func print(_ range: Expression.RangeLiteral) -> String {
        (range.includesLower ? "[" : "(") + print(range.lower, .disjunction) + ".."
            + print(range.upper, .disjunction) + (range.includesUpper ? "]" : ")")
    }

    func print(_ parameters: [Expression.Parameter]) -> String {
        let texts = parameters.map { parameter in
            parameter.name.text + (parameter.type.map { ": " + print($0) } ?? "")
        }
        return "function(" + texts.joined(separator: ", ") + ")"
    }

    func print(_ argument: Expression.Argument) -> String {
        (argument.name.map { $0.text + ": " } ?? "") + print(argument.value, .lowest)
    }

    func print(_ type: TypeExpression) -> String {
        switch type.syntax {
        case .named(let parts): parts.joined(separator: ".")
        case .list(let element): "list<" + print(element) + ">"
        case .range(let bound): "range<" + print(bound) + ">"
        case .context(let members):
            "context<" + members.map { $0.name.text + ": " + print($0.type) }.joined(separator: ", ") + ">"
        case .function(let parameters, let result):
            "function<" + parameters.map(print).joined(separator: ", ") + "> -> " + print(result)
        }
    }
}
