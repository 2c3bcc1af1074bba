// FEELSyntax takes the text of a FEEL expression and the names it may use, gives its syntax tree, and text
// again from a tree.
//
//   text ──Lexer──► [Token] ──Parser (+ Vocabulary)──► Expression, UnaryTests ──Printer──► text
//
// The grammar is in grammar.md.
