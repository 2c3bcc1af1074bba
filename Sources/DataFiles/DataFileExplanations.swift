// The longer explanation of each code of this target, printed by `shirube help CODE`.

import Diagnostics

/// Explanations of the problems of files.
package enum DataFileExplanations {
    /// The explanation of each code.
    package static let all: [String: Message] = [
        "file.missing": Message(
            en: "Nothing stands at the path that was given. Paths are read from the folder you are in.",
            ja: "指定したパスに何もありません。パスは、いまいるフォルダーから数えます。"),
        "file.directory": Message(
            en: "A folder was given where one file is read, such as a profile.",
            ja: "プロフィールなど、一つのファイルを読むところにフォルダーが指定されました。"),
        "file.not-directory": Message(
            en: "A file was given where a folder is read, such as a pack.",
            ja: "パックなど、フォルダーを読むところにファイルが指定されました。"),
        "file.unreadable": Message(
            en: "The system refused to read the file, mostly for want of permission.",
            ja: "システムがファイルを読ませませんでした。多くはアクセス権の問題です。"),
        "file.too-large": Message(
            en: "Files above 16 MB are not read, so that a wrong file cannot fill the memory.",
            ja: "誤ったファイルでメモリを使い切らないよう、16 MBを超えるファイルは読みません。"),
        "file.binary": Message(
            en: "The file holds zero bytes, as programs, pictures, Excel and Word files do.",
            ja: "プログラム、画像、Excel、Wordなどのファイルです。テキストとして書き出してください。"),
        "file.encoding": Message(
            en: "All files are read as UTF-8, with or without a mark at the start. Files of older Windows "
                + "programs are often in Shift_JIS and must be saved again.",
            ja: "ファイルはUTF-8で読みます（BOMはあってもなくても構いません）。"
                + "古いWindowsのソフトのファイルはShift_JISのことが多いので、保存し直してください。"),
        "file.empty-pack": Message(
            en: "A pack is a folder of files that end in .yaml or .yml; folders below it are read too.",
            ja: "パックは、.yamlまたは.ymlのファイルを入れたフォルダーです。下のフォルダーも読みます。"),
        "file.too-many": Message(
            en: "A pack may hold 2,000 files; probably the wrong folder was given.",
            ja: "パックのファイルは2,000個までです。フォルダーの指定を確かめてください。"),
        "file.link-outside": Message(
            en: "A symbolic link that leads out of the pack's folder is not followed, so that a pack cannot "
                + "show files that are not its own.",
            ja: "パックのフォルダーの外を指すシンボリックリンクはたどりません。"
                + "パックと関係のないファイルを見せないためです。"),
        "output.exists": Message(
            en: "Nothing is overwritten unless --force is given.",
            ja: "--forceを付けないかぎり、既にあるファイルは上書きしません。"),
        "output.folder-missing": Message(
            en: "Folders are not made on the way, since a mistyped path would make them anywhere.",
            ja: "パスの打ち間違いで思わぬ場所に作らないよう、フォルダーは自動では作りません。"),
        "output.unwritable": Message(
            en: "The system refused to write. The file is as it was before; nothing was half written.",
            ja: "システムが書き込みを拒みました。ファイルは元のままで、途中まで書かれることはありません。"),
        "yaml.syntax": Message(
            en: "The text is no YAML. Indent with spaces, and quote values that hold `: ` or ` #`, or that "
                + "begin with one of {[]}&*!|>'\"%@`-?,.",
            ja: "YAMLとして読めません。`: `や` #`を含む値、{[]}&*!|>'\"%@`-?で始まる値は引用符で囲み、"
                + "字下げは半角スペースにしてください。"),
        "yaml.duplicate-key": Message(
            en: "Two entries of one map have the same key; one of them would be lost.",
            ja: "同じ階層に同じキーが二つあり、このままでは片方が失われます。"),
        "yaml.alias-bomb": Message(
            en: "An alias (`*name`) repeats a value. Aliases of aliases can repeat it millions of times, so "
                + "they are counted before they are followed.",
            ja: "エイリアス（`*名前`）は値を繰り返します。入れ子にすると何百万倍にもなるため、展開する前に数えます。"),
        "yaml.unknown-alias": Message(
            en: "An alias (`*name`) needs an anchor (`&name`) above it. "
                + "A text that begins with `*` needs quotes.",
            ja: "エイリアス（`*名前`）より前にアンカー（`&名前`）が要ります。`*`で始まる文字列は引用符で囲んでください。"),
        "yaml.too-deep": Message(
            en: "Lists and maps may stand 100 deep; no pack or profile needs more than a dozen.",
            ja: "入れ子は100段までです。パックやプロフィールは十数段で足ります。"),
        "yaml.merge-key": Message(
            en: "`<<` would mix the entries of another map into this one, and nobody could see what holds "
                + "here. Write the entries out, or use `each` in a pack.",
            ja: "`<<`は別の表の内容を混ぜるため、何が有効か読み取れなくなります。"
                + "そのまま書くか、パックでは`each`を使ってください。"),
        "yaml.tag": Message(
            en: "A tag (`!name`) would change how a value is read. Here the declared field says what it is.",
            ja: "タグ（`!名前`）は値の読み方を変えます。ここでは項目の定義が値の種類を決めます。"),
        "yaml.several-documents": Message(
            en: "A file holds one document; `---` may stand at its top only.",
            ja: "一つのファイルには一つの文書だけを書きます。`---`は先頭にだけ置けます。"),
        "yaml.full-width-space": Message(
            en:
                "YAML counts half-width spaces only: a full-width space belongs to the key, and the line does "
                + "not stand where it seems to.",
            ja: "YAMLが字下げとして数えるのは半角スペースだけです。全角スペースはキーの一部になり、"
                + "見た目とは違う階層に入ります。"),
        "yaml.layout": Message(
            en: "After laying out, the file is read again and compared with what was read before. It is left "
                + "as it is where the two differ.",
            ja: "整えた後にもう一度読み、整える前と同じかを確かめます。違うときは、ファイルを元のままにします。"),
        "yaml.edit": Message(
            en: "After a value is put in, the file is read again: that value alone may have changed. "
                + "It is left as it is where anything else did.",
            ja: "値を書き込んだ後にもう一度読み、その値だけが変わったことを確かめます。"
                + "ほかが変わるときは、ファイルを元のままにします。"),
        "yaml.key-not-text": Message(
            en: "A list or a map stands where a key is wanted; mostly a value began with a bracket.",
            ja: "キーの位置にリストや表があります。多くは、括弧で始まる値に引用符がないためです。"),
    ]
}
