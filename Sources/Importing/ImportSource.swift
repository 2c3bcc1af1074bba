// A file on its way in.

import OfficeFiles

/// A file that was read into cells.
package struct ImportSource: Sendable {
    package let name: String
    package let contents: OfficeContents
    /// What one finds in a text by: lines instead of cells.
    package let isText: Bool

    package init(name: String, contents: OfficeContents, isText: Bool = false) {
        self.name = name
        self.contents = contents
        self.isText = isText
    }
}
