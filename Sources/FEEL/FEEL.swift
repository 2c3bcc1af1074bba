// FEEL takes a FEEL text and the declared names, gives a checked, compiled expression that turns the values
// of the names into a value; a null carries its reason and place.
//
//   Types/        what a value may be          Names/        what may be named: inputs, properties, types
//   Builtins/     the functions, as tables     Nodes/        the compiled form
//   Compilation/  syntax tree ──► nodes        Evaluation/   nodes + values ──► value, open slots
