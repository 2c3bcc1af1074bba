// What a memo shows at its top: sentences and figures, each under a condition.

import FEEL

/// A figure that stands out.
package struct Figure: Sendable {
    package let value: CompiledExpression
    package let condition: CompiledExpression?
    package let label: Text?
}
