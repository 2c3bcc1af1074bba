// Why an expression gives null: the facts.

import FEELValues

/// Why an expression gives null.
enum NullCause: Error, NullFact, Equatable {
    case missingArgument(function: String, parameter: String)
    case wrongArgument(function: String, parameter: String, wanted: String, found: Kind)
    case outOfDomain(function: String, parameter: String)
    case noOverload(function: String)
    case notAFunction(Kind)
    case wrongArguments(function: String)
    case noSuchMember(String)
    case noSuchItem
    case unknownName(String)
    case nullCondition
    case notBoolean(Kind)
    case notComparable(Kind, Kind)
    case nullComparison
    case notIterable
    case nullInput(String)
    case invalidText(kind: Kind, text: String)
    case notConforming(String)
    case listTooLong(limit: Int)
    case stringTooLong(limit: Int)
    case callsTooDeep
    case nestedTooDeep
    case tooManySteps
    case duplicateKey(String)
    case externalFunction
    case malformed
}
