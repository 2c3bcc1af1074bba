// The reference of built-in functions is that of the tables.

import FEEL
import TestSupport
import Testing

@Suite("reference")
struct ReferenceTests {
    @Test("Documentation/feel-builtins.md is up to date")
    func builtins() {
        Golden.check(BuiltinReference.markdown, against: "Documentation/feel-builtins.md")
    }
}
