// FEEL takes a FEEL text and the declared names, gives a checked, compiled expression that turns the values
// of the names into a value; a null carries its reason and place.
//
//   text ──FEELSyntax──► tree ──Compilation──► Nodes ──Evaluation──► value, or the open slots
//
//   Types/        what a value may be            Names/       what may be named: inputs, parts of values
//   Builtins/     the functions, a table a type  Nodes/       the compiled form
//   Compilation/  tree + names ──► nodes         Evaluation/  nodes + values ──► value
//   Settings/     dialect, clock, limits         Nulls/       reasons for null and their texts
//
// The face: Declarations, Compiler, CompiledExpression, CompiledTest.
