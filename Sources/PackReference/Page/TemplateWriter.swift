// Shows the texts of a pack with the places for values named.

import Diagnostics
import FEEL
import Rulebook
import Wording

/// Writes texts with their expressions in words.
struct TemplateWriter {
    let conditions: ConditionWriter
    let language: Language

    /// The last variant, which holds where no other does; nil where there is none.
    func text(_ text: Text?) -> String? {
        let template = text?.variants.last?.template(in: language)
        return template.map { pieces($0.pieces) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func pieces(_ pieces: [Template.Piece]) -> String {
        pieces.map { piece in
            switch piece {
            case .literal(let text): text
            case .value(let expression, _): "〈\(conditions.sentence(expression))〉"
            case .optional(let inner): self.pieces(inner)
            }
        }.joined()
    }
}
