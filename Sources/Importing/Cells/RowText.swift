// Texts of rows without what copying left in them: tags of HTML, spaces at the ends.

import Foundation

/// Cleans texts.
enum RowText {
    static func plain(_ text: String) -> String {
        var out = ""
        var isTag = false
        for sign in text.replacing("\r\n", with: "\n") {
            if sign == "<", !isTag {
                isTag = true
            } else if sign == ">", isTag {
                isTag = false
            } else if !isTag {
                out.append(sign)
            }
        }
        return isTag
            ? text : out.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
