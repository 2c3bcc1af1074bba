// The texts of everything that can be wrong with a file, in English and Japanese.

import Diagnostics

extension Message {
    /// Points at the start of the part in which the reader was lost.
    static let yamlPartBegan = Message(
        en: "the part that was being read begins here", ja: "読んでいた部分はここから始まっています")
    /// Points at the first of two equal keys.
    static let yamlFirstPlace = Message(en: "it first stands here", ja: "最初に書かれたのはここです")
}

extension DataFileProblem {
    /// What is said.
    var message: Message {
        switch self {
        case .missing, .directory, .notDirectory, .unreadable, .tooLarge, .binary, .encoding, .emptyPack,
            .tooManyFiles, .linkOutside:
            inputMessage
        case .outputExists, .outputFolderMissing, .outputUnwritable: outputMessage
        default: yamlMessage
        }
    }

    private var inputMessage: Message {
        switch self {
        case .missing(let path):
            Message(en: "there is no file `\(path)`", ja: "ファイル`\(path)`がありません")
        case .directory(let path):
            Message(
                en: "`\(path)` is a folder, a file was expected", ja: "`\(path)`はフォルダーです。ファイルを指定してください")
        case .notDirectory(let path):
            Message(
                en: "`\(path)` is a file, a folder was expected", ja: "`\(path)`はファイルです。フォルダーを指定してください")
        case .unreadable(let path, let reason):
            Message(
                en: "`\(path)` cannot be read: \(reason.message.en)",
                ja: "`\(path)`を読めません：\(reason.message.ja)")
        case .tooLarge(let path, let limit):
            Message(
                en: "`\(path)` is larger than \(limit / 1_048_576) MB",
                ja: "`\(path)`は\(limit / 1_048_576) MBを超えています")
        case .binary(let path):
            Message(en: "`\(path)` is no text file", ja: "`\(path)`はテキストファイルではありません")
        case .encoding(let path, let line, true):
            Message(
                en: "`\(path)` is written in Shift_JIS (first seen in line \(line)), not in UTF-8",
                ja: "`\(path)`はUTF-8ではなくShift_JISで保存されています（\(line)行目）")
        case .encoding(let path, let line, false):
            Message(
                en: "`\(path)` is not valid UTF-8 in line \(line)",
                ja: "`\(path)`の\(line)行目はUTF-8として読めません")
        case .emptyPack(let path):
            Message(en: "no YAML file stands in `\(path)`", ja: "`\(path)`にYAMLファイルがありません")
        case .tooManyFiles(let path, let limit):
            Message(en: "`\(path)` holds more than \(limit) files", ja: "`\(path)`のファイルが\(limit)個を超えています")
        case .linkOutside(let path):
            Message(
                en: "`\(path)` is a link that leads out of the folder; it was not read",
                ja: "`\(path)`はフォルダーの外へのリンクなので読みませんでした")
        default: yamlMessage
        }
    }

    private var outputMessage: Message {
        switch self {
        case .outputExists(let path):
            Message(en: "`\(path)` exists already", ja: "`\(path)`はすでにあります")
        case .outputFolderMissing(let path):
            Message(en: "there is no folder `\(path)` to write into", ja: "書き込み先のフォルダー`\(path)`がありません")
        case .outputUnwritable(let path, let reason):
            Message(
                en: "`\(path)` cannot be written: \(reason.message.en)",
                ja: "`\(path)`に書けません：\(reason.message.ja)")
        default: yamlMessage
        }
    }

    private var yamlMessage: Message {
        switch self {
        case .syntax(let problem): problem.message
        case .duplicateKey(let key):
            Message(en: "the key `\(key)` stands twice in one map", ja: "同じ階層にキー`\(key)`が二つあります")
        case .aliasBomb(let limit):
            Message(
                en: "the aliases of this file repeat more than \(limit) values",
                ja: "エイリアス（`*`）の展開で値が\(limit)個を超えます")
        case .unknownAlias(let name):
            Message(
                en: "the alias `*\(name)` refers to nothing above it",
                ja: "エイリアス`*\(name)`の参照先が前にありません")
        case .tooDeep(let limit):
            Message(
                en: "more than \(limit) lists and maps stand within one another",
                ja: "入れ子が\(limit)段を超えています")
        case .mergeKey:
            Message(en: "the merge key `<<` is not supported", ja: "マージキー`<<`は使えません")
        case .tag(let tag):
            Message(en: "the tag `\(tag)` is not supported", ja: "タグ`\(tag)`は使えません")
        case .fullWidthSpace:
            Message(en: "a full-width space stands before this key", ja: "キーの前に全角スペースがあります")
        case .layoutUnsafe(let path):
            Message(
                en: "`\(path)` cannot be laid out without changing what it says",
                ja: "`\(path)` は、意味を変えずに整えることができません")
        case .editUnsafe(let path):
            Message(
                en: "the value cannot be put into `\(path)` without changing something else",
                ja: "`\(path)` のほかの所を変えずに、この値を書き込むことができません")
        case .severalDocuments:
            Message(en: "a second document begins here", ja: "ここから二つ目の文書が始まっています")
        default:
            Message(en: "a key must be a text", ja: "キーは文字列でなければなりません")
        }
    }

    /// What to do about it.
    var help: Message? {
        switch self {
        case .syntax(let problem): problem.help
        case .missing:
            Message(
                en: "check the path and the folder you are in",
                ja: "パスと、いまいるフォルダーを確かめてください")
        case .encoding(_, _, let isShiftJIS):
            isShiftJIS
                ? Message(
                    en: "save as UTF-8: in Excel choose \"CSV UTF-8\", in an editor choose UTF-8 when saving",
                    ja: "UTF-8で保存し直してください（Excelは「CSV UTF-8」、メモ帳は文字コードでUTF-8を選びます）")
                : Message(en: "save the file as UTF-8", ja: "UTF-8で保存し直してください")
        case .tooLarge:
            Message(en: "split the file", ja: "ファイルを分けてください")
        case .binary:
            Message(
                en: "a YAML or JSON file is expected, not one of Excel or Word",
                ja: "YAMLかJSONのファイルを指定してください（ExcelやWordのファイルは読めません）")
        case .outputExists:
            Message(en: "use --force to replace it", ja: "置き換えるには--forceを付けてください")
        case .outputFolderMissing:
            Message(en: "make the folder first", ja: "先にフォルダーを作ってください")
        case .duplicateKey:
            Message(en: "remove one of the two, or rename it", ja: "どちらかを消すか、名前を変えてください")
        case .mergeKey, .aliasBomb:
            Message(en: "write the values out", ja: "値をそのまま書いてください")
        case .tag:
            Message(
                en: "write the value without it; a text that begins with `!` needs quotes",
                ja: "タグを消してください。`!`で始まる文字列は引用符で囲みます")
        case .fullWidthSpace: Message(en: "indent with spaces", ja: "半角スペースで字下げしてください")
        case .severalDocuments:
            Message(en: "put what follows `---` into a file of its own", ja: "`---`より後は別のファイルにしてください")
        case .layoutUnsafe:
            Message(
                en: "a block with an indentation of its own (`|2`) or that counts its last empty lines (`|+`)"
                    + " may be the reason",
                ja: "字下げを指定したブロック（`|2`）や、末尾の空行を数えるブロック（`|+`）があるかもしれません")
        case .editUnsafe:
            Message(
                en: "write the value there by hand; an alias (`*name`) may be the reason",
                ja: "そこに手で書き込んでください。エイリアス（`*名前`）が使われているのかもしれません")
        case .keyNotText:
            Message(
                en: "a value that begins with `{` or `[` needs quotes",
                ja: "`{`や`[`で始まる値は引用符で囲んでください")
        default: nil
        }
    }
}

extension DataFileProblem.SystemReason {
    /// The reason in words; what only the system can tell stays in its own.
    var message: Message {
        switch self {
        case .permission: Message(en: "permission denied", ja: "アクセス権がありません")
        case .noSpace: Message(en: "no space left", ja: "空き容量がありません")
        case .other(let words): Message(en: words, ja: words)
        }
    }
}

extension YAMLSyntaxProblem {
    /// What is said.
    var message: Message {
        switch self {
        case .tab: Message(en: "a tab stands where YAML wants spaces", ja: "字下げにタブは使えません")
        case .colonInValue: Message(en: "a second `: ` stands in this line", ja: "この行に`: `がもう一つあります")
        case .fullWidthColon:
            Message(en: "the colon of this line is full-width", ja: "この行のコロンが全角です")
        case .fullWidthColonAbove:
            Message(en: "the colon of the line above is full-width", ja: "一つ上の行のコロンが全角です")
        case .missingColonAbove: Message(en: "the line above has no `: `", ja: "一つ上の行に`: `がありません")
        case .missingColon: Message(en: "this line has no `: `", ja: "この行に`: `がありません")
        case .unclosedQuote: Message(en: "the quote is never closed", ja: "引用符が閉じていません")
        case .textAfterQuote:
            Message(en: "text follows the closing quote", ja: "閉じた引用符の後に文字があります")
        case .textAfterBracket:
            Message(en: "text follows the closing bracket", ja: "閉じ括弧の後に文字があります")
        case .badStart(let character):
            Message(en: "a value cannot begin with `\(character)`", ja: "値は`\(character)`で始められません")
        case .unclosedBracket:
            Message(en: "a `,` or the closing bracket is missing", ja: "`,`または閉じ括弧がありません")
        case .indentation:
            Message(en: "this line does not fit the indentation", ja: "この行の字下げが合いません")
        case .deeperThanValue:
            Message(
                en: "this line is deeper than the one above, which has its value already",
                ja: "値のある行の下が、さらに字下げされています")
        case .listBesideKey:
            Message(en: "a list cannot begin in the line of its key", ja: "リストはキーと同じ行から始められません")
        case .textBesideBlock:
            Message(en: "text follows `|` or `>` in its line", ja: "`|`や`>`と同じ行に文字があります")
        case .unknownEscape:
            Message(en: "there is no such escape", ja: "このエスケープ（`\\`）はありません")
        case .surrogateEscape:
            Message(
                en: "this escape is half a character (a surrogate)", ja: "このエスケープは文字の半分（サロゲート）です")
        case .controlCharacter: Message(en: "a control character stands here", ja: "ここに制御文字があります")
        case .other(let words): Message(en: "this is no YAML: \(words)", ja: "YAMLとして読めません（\(words)）")
        }
    }

    /// What to do about it.
    var help: Message? {
        switch self {
        case .tab: Message(en: "indent with spaces", ja: "半角スペースで字下げしてください")
        case .colonInValue, .badStart, .unclosedBracket:
            Message(
                en: "put the value in quotes, or begin it below a `|`",
                ja: "値を引用符で囲むか、`|`の次の行から書いてください")
        case .fullWidthColon, .fullWidthColonAbove:
            Message(en: "write `: ` instead of `：`", ja: "`：`を半角の`: `にしてください")
        case .missingColon, .missingColonAbove, .indentation, .deeperThanValue:
            Message(
                en: "entries of one map begin in the same column, each as `key: value`",
                ja: "同じ階層の行頭をそろえ、それぞれ`キー: 値`の形で書いてください")
        case .listBesideKey:
            Message(
                en: "begin it in the next line, or write `[…]`",
                ja: "次の行から書くか、`[…]`の形で書いてください")
        case .textBesideBlock:
            Message(
                en: "begin the text in the next line; a value that begins so needs quotes",
                ja: "文は次の行から書いてください。この記号で始まる値は引用符で囲みます")
        case .unclosedQuote: Message(en: "close it with the same quote", ja: "同じ引用符で閉じてください")
        case .textAfterQuote, .textAfterBracket:
            Message(
                en: "put the whole value in single quotes, or begin it below a `|`",
                ja: "値の全体を単引用符で囲むか、`|`の次の行から書いてください")
        case .unknownEscape:
            Message(en: "write `\\\\`, or use single quotes", ja: "`\\\\`と書くか、単引用符を使ってください")
        case .surrogateEscape: Message(en: "write the character itself", ja: "文字そのものを書いてください")
        case .controlCharacter: Message(en: "remove it", ja: "取り除いてください")
        case .other: nil
        }
    }
}
