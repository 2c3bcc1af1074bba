// Expressions in one spelling, whichever of the spellings of a name was written.

extension CompiledExpression {
    /// The text with every declared name as another has it; entries and choices by their ids.
    package func text(naming: (_ slot: Int) -> String) -> String {
        CanonicalPart.text(snippet.text, canonical, naming: naming)
    }
}

extension CompiledTest {
    /// The text with every declared name as another has it; entries and choices by their ids.
    package func text(naming: (_ slot: Int) -> String) -> String {
        CanonicalPart.text(snippet.text, canonical, naming: naming)
    }
}
