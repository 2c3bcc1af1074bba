// What a sign of comparison says of two values.

import FEELSyntax
import FEELValues

extension Expression.Comparison {
    /// Whether the comparison holds; nil where the values cannot be compared.
    package func holds(_ a: Value, _ b: Value) -> Bool? {
        switch self {
        case .equal: Value.equals(a, b)
        case .unequal: Value.equals(a, b).map { !$0 }
        case .less: Value.order(a, b).map { $0 < 0 }
        case .lessOrEqual: Value.order(a, b).map { $0 <= 0 }
        case .greater: Value.order(a, b).map { $0 > 0 }
        case .greaterOrEqual: Value.order(a, b).map { $0 >= 0 }
        }
    }
}
