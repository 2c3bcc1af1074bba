// Takes XML text; gives its elements as they come or as a tree, safely: no document types, no other file,
// bounded size and depth; and writes elements as XML, everything escaped.

import Diagnostics

/// What an XML text may hold at most.
package enum XMLLimits {
    /// Bytes of a text: 50 MB.
    package static let bytes = 50_000_000
    /// Elements within one another.
    package static let levels = 200
}

/// What each code of XML files means, for `shirube help CODE`.
package enum XMLExplanations {
    /// The explanations by code.
    package static let all: [String: Message] = [
        "xml.doctype": Message(
            en:
                "A document type can make an XML file read other files or grow without end; neither models nor"
                + " office files need one.",
            ja: "DOCTYPE は他のファイルを読ませたり際限なく膨らませたりできるため、受け付けません。"),
        "xml.encoding": Message(
            en: "XML is read as UTF-8 only.", ja: "XML は UTF-8 で保存してください。"),
        "xml.too-large": Message(
            en: "XML has limits of size and depth, so that a hostile file cannot exhaust the machine.",
            ja: "悪意のあるファイルで機械が止まらないよう、大きさと深さに限りがあります。"),
        "xml.malformed": Message(
            en: "The file is not well-formed XML: a tag is not closed, or a character is not escaped.",
            ja: "XML の形になっていません。閉じていない要素や、`&lt;` と書くべき文字を探してください。"),
        "xml.wrong-root": Message(
            en: "A model is a `definitions` element in a namespace of DMN 1.3, 1.4 or 1.5.",
            ja: "DMN 1.3〜1.5 の名前空間の `definitions` が必要です。"),
    ]
}
