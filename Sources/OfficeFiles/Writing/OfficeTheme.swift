// The theme that every file of Word and Excel refers to: black, white and plain lines.

import XMLFiles

/// Writes a theme part (ECMA-376 part 1, 20.1.6), so that no office program has to make one up.
package enum OfficeTheme {
    package static let kind = "application/vnd.openxmlformats-officedocument.theme+xml"

    /// - Parameter font: for Latin letters; those of Japan are named where texts are.
    package static func text(font: String) -> String {
        var xml = XMLWriter()
        let main = "http://schemas.openxmlformats.org/drawingml/2006/main"
        xml.element("a:theme", [("xmlns:a", main), ("name", "shirube")]) { xml in
            xml.element("a:themeElements") { xml in
                colours(&xml)
                fonts(font, &xml)
                xml.element("a:fmtScheme", [("name", "shirube")]) { xml in
                    thrice("a:fillStyleLst", &xml, fill(_:))
                    thrice("a:lnStyleLst", &xml) { $0.element("a:ln", [("w", "6350")], fill(_:)) }
                    thrice("a:effectStyleLst", &xml) { xml in
                        xml.element("a:effectStyle") { $0.element("a:effectLst") }
                    }
                    thrice("a:bgFillStyleLst", &xml, fill(_:))
                }
            }
        }
        return xml.text
    }

    /// The twelve colours that a theme has; accents are the greens of the program and greys.
    private static func colours(_ xml: inout XMLWriter) {
        let colours = [
            ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1C1C1C"), ("lt2", "E4EFEE"), ("accent1", "2A6F6B"),
            ("accent2", "8A8A8A"), ("accent3", "5B8F8B"), ("accent4", "B0B0B0"), ("accent5", "1F4E4B"),
            ("accent6", "D0D0D0"), ("hlink", "1F4E9E"), ("folHlink", "5A3E85"),
        ]
        xml.element("a:clrScheme", [("name", "shirube")]) { xml in
            for (name, colour) in colours {
                xml.element("a:" + name) { $0.element("a:srgbClr", [("val", colour)]) }
            }
        }
    }

    private static func fonts(_ font: String, _ xml: inout XMLWriter) {
        xml.element("a:fontScheme", [("name", "shirube")]) { xml in
            for part in ["a:majorFont", "a:minorFont"] {
                xml.element(part) { xml in
                    xml.element("a:latin", [("typeface", font)])
                    for script in ["a:ea", "a:cs"] { xml.element(script, [("typeface", "")]) }
                }
            }
        }
    }

    /// A theme has three of each style, from faint to strong; here they are the same.
    private static func thrice(_ name: String, _ xml: inout XMLWriter, _ style: (inout XMLWriter) -> Void) {
        xml.element(name) { xml in
            for _ in 0..<3 { style(&xml) }
        }
    }

    private static func fill(_ xml: inout XMLWriter) {
        xml.element("a:solidFill") { $0.element("a:schemeClr", [("val", "phClr")]) }
    }
}
