// The longer explanation of each code of zip files, printed by `shirube help CODE`.

import Diagnostics

/// What each code of zip files means.
package enum ArchiveExplanations {
    /// The explanations by code.
    package static let all: [String: Message] = [
        "archive.not-zip": Message(
            en: "Files of Word and Excel (.docx, .xlsx) are zip files; this one is not, whatever its ending.",
            ja: "WordやExcel（.docx・.xlsx）のファイルは中身がzipですが、このファイルは拡張子にかかわらず違います。"),
        "archive.truncated": Message(
            en: "Something that the table of contents promises lies behind the end of the file.",
            ja: "目次にあるものが、ファイルの終わりより後ろを指しています。"),
        "archive.too-many": Message(
            en: "Files of Word and Excel hold a few dozen entries; thousands would only cost time.",
            ja: "WordやExcelのファイルの中身は数十個です。何千個もあるものは読みません。"),
        "archive.too-large": Message(
            en: "Bytes are counted while an entry is inflated, whatever the file says of its size.",
            ja: "ファイルに書かれた大きさによらず、展開しながら数えます。"),
        "archive.ratio": Message(
            en: "A small file that becomes enormous is made to exhaust the machine (a zip bomb).",
            ja: "小さいのに展開すると極端に大きくなるものは、機械を止めるためのファイル（zip爆弾）です。"),
        "archive.bad-name": Message(
            en:
                "Names that begin at the root, lead upwards by `..`, or hold control characters or backslashes"
                + " are refused; so are very long and deeply nested ones.",
            ja: "`/`で始まる名前、`..`で上のフォルダーを指す名前、制御文字や`\\`を含む名前、長すぎる名前や深すぎる名前は受け付けません。"),
        "archive.duplicate-name": Message(
            en: "Programs would not agree on which of the two is meant.",
            ja: "同じ名前が二つあると、ソフトによって読むものが変わってしまいます。"),
        "archive.encrypted": Message(
            en: "A file with a password cannot be read.", ja: "パスワード付きのファイルは読めません。"),
        "archive.method": Message(
            en: "Entries are read as stored or deflated, as all programs write them.",
            ja: "無圧縮とdeflateだけを読みます（WordやExcelはこの形で保存します）。"),
        "archive.damaged": Message(
            en: "What was inflated differs from the checksum, or cannot be inflated.",
            ja: "展開した中身がチェックサムと合わないか、展開できません。"),
        "archive.overlap": Message(
            en: "Entries that share their bytes let a small file seem enormous; no program writes them.",
            ja: "領域が重なったファイルは、小さなファイルを巨大に見せる仕掛けです。"),
        "archive.contradiction": Message(
            en: "The table of contents and the entry itself tell different names or sizes.",
            ja: "目次とファイル自身とで、名前や大きさが違っています。"),
    ]
}
