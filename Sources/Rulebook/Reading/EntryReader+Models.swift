// Reads a decision table of a DMN model, its input data being facts of the pack.

import DMN
import Diagnostics
import FEEL

extension EntryReader {
    /// The table of `model: …, decision: …`, with `inputs: {input data: fact}` where names differ.
    func modelTable(_ file: Reference, _ reader: inout MapReader) -> DecisionTable? {
        let decision = reader.requiredScalar("decision")
        let mapping = mapping(&reader)
        guard let model = files.models[file.name] else {
            problems.add(.noFile(file.name, nearest: nearest(file, in: files.models.keys)), at: file.range)
            return nil
        }
        guard let decision, let mapping else { return nil }
        do throws(Diagnostic) {
            let table = try ModelTable(of: decision.text, in: model)
            return renamed(table.reads, mapping)?.compiled(WrittenTable(table))
        } catch {
            var diagnostic = error
            diagnostic.range = error.range ?? decision.range
            problems.add([diagnostic])
            return nil
        }
    }

    private func mapping(_ reader: inout MapReader) -> [String: Reference]? {
        guard let tree = reader.optional("inputs") else { return [:] }
        guard case .map(let entries, _) = tree else {
            problems.add(.notAMap("`inputs`"), at: tree.range)
            return nil
        }
        let pairs = entries.compactMap { entry in
            entry.value.scalar.map { (entry.key, Reference(name: $0.text, range: $0.range)) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// A reader that knows facts by the names of input data; nil where a name stands for no fact.
    private func renamed(
        _ inputs: [ModelTable.Input], _ mapping: [String: Reference]
    ) -> EntryReader? {
        var declarations = declarations
        var isComplete = true
        for input in inputs {
            let fact = mapping[input.name] ?? fact(called: input)
            guard let fact else { continue }
            let path = fact.name.split(separator: ".").map { String($0).trimmed }
            if declarations.alias(input.name, of: path) { continue }
            let nearest = Spelling.nearest(to: fact.name, in: declarations.spellings)
            problems.add(.unknownName(.field, fact.name, nearest: nearest), at: fact.range)
            isComplete = false
        }
        var reader = self
        reader.compiler = Compiler(declarations, dialect: .advisory)
        return isComplete ? reader : nil
    }

    /// The fact that input data means without a mapping: `group fact` is `group.fact`.
    ///
    /// Nil for a name that the pack itself knows as it stands, such as that of a group.
    private func fact(called input: ModelTable.Input) -> Reference? {
        let spellings = declarations.spellings
        if spellings.contains(where: { $0 == input.name || $0.hasPrefix(input.name + ".") }) { return nil }
        let spelling = spellings.first { $0.replacing(".", with: " ") == input.name }
        return Reference(name: spelling ?? input.name, range: input.range)
    }
}

extension WrittenTable {
    /// A table of a model.
    fileprivate init(_ table: ModelTable) {
        self.init(
            hit: table.hitPolicy,
            inputs: table.inputs.map { Input(expression: .init($0), allowed: $1.map { .init($0) }) },
            outputs: table.outputs.map { output in
                Output(
                    name: output.name, priorities: output.values.map { Tree.Scalar.list($0) } ?? [],
                    otherwise: output.otherwise.map { .init($0) })
            },
            rows: table.rules.map { rule in
                Row(cells: (rule.tests + rule.outputs).map { .init($0) }, range: table.range.firstLine)
            }, range: table.range.firstLine)
    }
}

extension Tree.Scalar {
    /// A text of a model.
    fileprivate init(_ snippet: Snippet) {
        self.init(snippet, isQuoted: true, range: snippet.wholeRange)
    }

    /// The values of a text such as `"high", "low"`.
    fileprivate static func list(_ snippet: Snippet) -> [Tree.Scalar] {
        FEEL.Compiler.items(of: snippet).map { Tree.Scalar($0) }
    }
}

extension String {
    /// Without blanks at both ends.
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
