// Texts in double quotes, as FEEL writes them.

extension String {
    /// The text in double quotes; what would end it or leave the line stands behind a backslash.
    package var inQuotes: String {
        var result = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
