// What `import` says, and what can go wrong with it.

import Diagnostics
import Importing
import Rulebook

/// Texts of imports.
enum ImportMessages {
    static func nothing(_ findings: [Finding]) -> Diagnostic {
        let doubt = findings.lazy.compactMap { finding -> Doubt? in
            switch finding.outcome {
            case .doubtful(_, .nameless): .nameless
            case .doubtful(_, .yearless): .yearless
            default: nil
            }
        }.first
        return Diagnostic(
            .error, code: doubt?.code ?? "import.nothing",
            message: doubt?.message
                ?? Message(
                    en: "no record, no label of a form and no table of municipalities was found in the files",
                    ja: "ファイルに、機械可読の表も、様式の見出しも、自治体ごとの表も見つかりません"),
            help: doubt == nil
                ? Message(
                    en: "`shirube sheet --blank` writes a form that can be read",
                    ja: "`shirube sheet --blank` で、読み取れる様式を作れます") : nil)
    }

    static func emptyFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, code: "import.empty-folder",
            message: Message(
                en: "the folder `\(path)` holds no Excel, Word, CSV or TSV file",
                ja: "フォルダー `\(path)` にExcel・Word・CSV・TSVのファイルがありません"))
    }

    /// What a file says of another municipality or year than the profile that it is added to.
    static func other(_ profile: Profile) -> Diagnostic {
        let (name, year) = (profile.name, profile.fiscalYear)
        return Diagnostic(
            .warning, code: "import.other",
            message: Message(
                en: "\(name.text(in: .english)) \(year.written(in: .english)) was not taken into the profile",
                ja: "\(name.text(in: .japanese))の\(year.written(in: .japanese))は、この自治体データに取り込んでいません"))
    }

    static func noFolder(_ count: Int) -> Diagnostic {
        Diagnostic(
            .error, code: "import.no-folder",
            message: Message(
                en: "\(count) municipalities need a folder to be written into",
                ja: "\(count)自治体分のデータを書き出すフォルダーがありません"),
            help: Message(en: "name it with -o FOLDER", ja: "-o でフォルダーを指定してください"))
    }

    static let explanations = ImportExplanations.all.merging([
        "import.nothing": Message(
            en: "No record, no label of a form and no table of municipalities stands in the files.",
            ja: "機械可読の表、様式の見出し、自治体ごとの表のどれも見つかりません。"),
        "import.empty-folder": Message(
            en: "Files that end in .xlsx, .xlsm, .docx, .docm, .csv or .tsv are read.",
            ja: ".xlsx・.xlsm・.docx・.docm・.csv・.tsv のファイルを読みます。"),
        "import.other": Message(
            en: "--into adds to the profile of one municipality and year; import the others with -o FOLDER.",
            ja: "--into は一つの自治体・年度に足します。ほかは -o でフォルダーを指定して作ってください。"),
        "import.no-folder": Message(
            en: "One profile is written for each municipality.", ja: "自治体ごとに一つのファイルを作ります。"),
    ]) { first, _ in first }
}
