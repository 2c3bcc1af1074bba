// A row of the tables of built-in functions.

import FEELValues

/// One way to call a built-in function: its name, parameters, result and what it does.
struct Builtin: Sendable {
    /// What a built-in function does with its arguments.
    typealias Body = @Sendable (Arguments) -> Value

    let name: String
    let parameters: [Parameter]
    let result: ResultType
    let summary: String
    let body: Body

    init(
        _ name: String, _ parameters: KeyValuePairs<String, Domain>, _ result: ResultType,
        _ summary: String, _ body: @escaping Body
    ) {
        self.name = name
        self.parameters = parameters.map { Parameter($0.key, $0.value) }
        self.result = result
        self.summary = summary
        self.body = body
    }

    /// Whether the function looks for a value in a list, which is a comparison in disguise.
    var seeks: Bool { name == "list contains" || name == "index of" }

    /// Whether so many positional arguments can be given.
    func accepts(count: Int) -> Bool {
        if parameters.last?.isVariadic ?? false { return count >= parameters.count }
        return count <= parameters.count && count >= parameters.filter { !$0.isOptional }.count
    }

    /// Where named arguments go; nil when a name is unknown or a parameter is left out.
    func places(of names: [String]) -> [Int]? {
        let places = names.compactMap { name in parameters.firstIndex { $0.name == name } }
        guard places.count == names.count, Set(places).count == names.count else { return nil }
        let complete = parameters.indices.allSatisfy { parameters[$0].isOptional || places.contains($0) }
        return complete ? places : nil
    }

    /// `substring(string, start position, length?)`.
    var signature: String {
        let names = parameters.map { $0.name + ($0.isOptional ? "?" : $0.isVariadic ? "..." : "") }
        return name + "(" + names.joined(separator: ", ") + ")"
    }
}
