// What came of reading a record.

import Diagnostics
import OfficeFiles
import Rulebook

/// A profile that was read from a record.
package struct RecordReading: Sendable {
    /// Nil where not even the name and the year could be read.
    package let profile: Profile?
    /// The cell of each fact, by the index of the field.
    package let places: [Int: CellAddress]
    /// All cells of its lines.
    package let cells: Set<CellAddress>
    /// What could not be read, or only with doubts.
    package let diagnostics: [Diagnostic]
}
