// The fonts of Word files, with those that stand in for them elsewhere.

import Diagnostics
import XMLFiles

/// Fonts for running text and for headings and tables.
struct DOCXFonts {
    let language: Language

    init(_ language: Language) { self.language = language }

    /// The language of Latin letters; rule ids in a Japanese text are not to be checked as English.
    var latinLanguage: String {
        switch language {
        case .japanese: "ja-JP"
        case .english: "en-US"
        default: language.code
        }
    }

    /// The font of Latin letters.
    var latin: String { isJapanese ? "游明朝" : "Cambria" }

    /// Attributes of `w:rFonts` for running text.
    var text: [(String, String?)] { fonts(latin: latin, japanese: "游明朝") }

    /// Attributes of `w:rFonts` for headings, tables and pictures.
    var heading: [(String, String?)] { fonts(latin: isJapanese ? "游ゴシック" : "Calibri", japanese: "游ゴシック") }

    private var isJapanese: Bool { language == .japanese }

    private func fonts(latin: String, japanese: String) -> [(String, String?)] {
        [("w:ascii", latin), ("w:hAnsi", latin), ("w:eastAsia", japanese), ("w:cs", "Times New Roman")]
    }

    /// The part that names the fonts to take where one is missing.
    var table: String {
        var xml = XMLWriter()
        xml.element("w:fonts", [("xmlns:w", DOCXFrame.main)]) { xml in
            let mincho = "Yu Mincho,YuMincho,Hiragino Mincho ProN,Noto Serif CJK JP,IPAexMincho"
            let gothic = "Yu Gothic,YuGothic,Hiragino Sans,Meiryo,Noto Sans CJK JP,IPAexGothic"
            Self.font("游明朝", instead: mincho, charset: "80", family: "roman", &xml)
            Self.font("游ゴシック", instead: gothic, charset: "80", family: "swiss", &xml)
            if isJapanese { return }
            Self.font("Cambria", instead: "Caladea,Noto Serif", charset: "00", family: "roman", &xml)
            Self.font("Calibri", instead: "Carlito,Noto Sans", charset: "00", family: "swiss", &xml)
        }
        return xml.text
    }

    private static func font(
        _ name: String, instead others: String, charset: String, family: String, _ xml: inout XMLWriter
    ) {
        xml.element("w:font", [("w:name", name)]) { xml in
            xml.word("altName", others)
            xml.word("charset", charset)
            xml.word("family", family)
            xml.word("pitch", "variable")
        }
    }
}
