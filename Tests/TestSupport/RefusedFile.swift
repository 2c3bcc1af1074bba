// Files that no reader may take.

import Testing

/// A file and the code with which it is refused.
package struct RefusedFile: Sendable, CustomTestStringConvertible {
    package let testDescription: String
    package let bytes: [UInt8]
    package let code: String

    package init(_ description: String, _ code: String, _ bytes: [UInt8]) {
        (testDescription, self.code, self.bytes) = (description, code, bytes)
    }
}
