// What can be wrong with an expression whose syntax is right.

/// What can be wrong with an expression whose syntax is right.
enum CompileFact: Sendable, Equatable {
    case unknownName(String)
    case group(String, members: [String])
    case unknownMember(String, of: String)
    case unknownFunction(String)
    case unknownType(String)
    case unknownParameter(String, function: String)
    case wrongArgumentCount(function: String, found: Int, ways: [String])
    case missingParameters(function: String, ways: [String])
    case wrongArgument(function: String, parameter: String, wanted: String, found: String)
    case notAChoice(String, options: [String])
    case invalidTemporal(String)
    case invalidNumber(String)
    case alwaysNull(function: String)
    case undefinedOperation(String, String, String)
    case neverComparable(String, String)
    case notBoolean(String)
    case unreachable(branch: String)
    case emptyRange
    case notCallable(String)
    case duplicateKey(String)
    case tooDeep(limit: Int)
}
