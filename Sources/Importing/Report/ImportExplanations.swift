// What each code of the report means, in Japanese and English.

import Diagnostics

/// What each code means, for `shirube help CODE`.
package enum ImportExplanations {
    package static let all: [String: Message] = [
        "import.several-fields": Message(
            en: "The same label stands in several places of the form, and no heading tells which is meant. "
                + "Nothing was taken; put the value into the profile by hand.",
            ja: "同じ見出しが様式の複数の場所にあり、どれか決められません。取り込んでいないので、手で書き入れてください。"),
        "import.unreadable": Message(
            en: "The text of the cell is no value of the field.", ja: "セルの文字を、その項目の値として読めません。"),
        "import.dash": Message(
            en:
                "A dash is no zero. Write 0 where there is none, and leave the cell blank where it is not known.",
            ja: "「－」は0ではありません。ないときは0、分からないときは空欄にしてください。"),
        "import.many-numbers": Message(
            en: "Of several numbers none is chosen.", ja: "数がいくつもあるときは、どれも採りません。"),
        "import.words": Message(
            en: "`月1回` is no number of times a year. Write the number alone.",
            ja: "「月1回」などは年間の回数として読みません。数だけを書いてください。"),
        "import.no-number": Message(
            en:
                "Words stand where a number is asked for. Write 0 where there is none, nothing where it is not known.",
            ja: "数の欄に言葉があります。ないときは0、分からないときは空欄にしてください。"),
        "import.unit": Message(
            en: "A number with the unit of another field has mostly slipped into the wrong row.",
            ja: "ほかの項目の単位が付いた数は、行がずれていることが多いため採りません。"),
        "import.share-without-count": Message(
            en:
                "A sheet that computes shares takes blanks for zero; neither its shares nor its total are figures.",
            ja: "割合を自動で計算する表では、空欄が0として扱われます。割合も合計も値として採りません。"),
        "import.fraction": Message(
            en: "A spreadsheet stores 17.1% as 0.171. Nothing was taken; write the share as a plain number.",
            ja: "表計算ソフトは17.1%を0.171として保存します。取り込んでいないので、割合を数だけで書いてください。"),
        "import.no-cell": Message(
            en: "The row ends with its label. The value is marked as illegible.",
            ja: "見出しで行が終わっています。値は「読み取れない」としました。"),
        "import.remark": Message(
            en:
                "Small print may say that a value is of the prefecture or of another year. The value was taken "
                + "with the remark as its note; add `scope` where it is not the municipality's own.",
            ja: "但し書きは、県の値や別の年の値であることを示す場合があります。値は備考とともに取り込みました。"
                + "自治体自身の値でないときは `scope` を書き足してください。"),
        "import.undated": Message(
            en: "Figures without a date cannot be compared. The value was taken.",
            ja: "時点のない数字は比べられません。値は取り込みました。"),
        "import.other-than-record": Message(
            en: "The form and the record of one file differ. Somebody typed into the form, so that is taken; "
                + "the old date no longer holds.",
            ja: "様式と機械可読の表が食い違っています。様式に書き込まれたものとみて採り、元の時点は外しました。"),
        "import.emptied": Message(
            en: "A cell that was emptied does not say that the value is wrong.",
            ja: "セルが空になっていても、値が誤りとは限らないため残しています。"),
        "import.rows": Message(
            en: "Rows can be told apart by their order only; where it changed nothing is overwritten.",
            ja: "行は順番でしか見分けられません。合わないときは上書きしません。"),
        "import.contradiction": Message(
            en: "Two cells say different things of one field. The first was kept; decide which is right.",
            ja: "一つの項目に二つの値があります。先の値を残しました。どちらが正しいかご判断ください。"),
        "import.unread": Message(
            en:
                "Folders are not searched for folders, and only Excel (.xlsx), Word (.docx), CSV and TSV are read.",
            ja: "フォルダーの中のフォルダーは見ません。読めるのはExcel（.xlsx）・Word（.docx）・CSV・TSVです。"),
        "import.far-year": Message(
            en: "A year more than ten years after that of the sheet is mostly a slip.",
            ja: "シートの年度から10年より先の年は、書き間違いとみて採りません。"),
        "import.nameless": Message(
            en: "A profile needs the name of its municipality and its fiscal year.",
            ja: "自治体データには自治体名と年度が要ります。"),
    ]
}
