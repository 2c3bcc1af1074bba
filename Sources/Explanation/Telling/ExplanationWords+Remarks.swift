// The words of explanations that stand beside a statement.

import Diagnostics

extension ExplanationWords {
    static let noRow = Message(en: "no row matches", ja: "当てはまる行がない")
    static let unknown = Message(en: "unknown", ja: "不明")
    static let nothing = Message(en: "nothing", ja: "なし")
    static let idle = Message(en: "does not matter here", ja: "結論には関わらない")

    static func row(_ number: Int) -> Message { Message(en: "row \(number)", ja: "表の\(number)行目") }

    static func rows(_ count: Int) -> Message {
        Message(en: count == 1 ? "1 row" : "\(count) rows", ja: "\(count)件")
    }

    static func furtherRows(_ count: Int) -> Message { Message(en: "\(count) more", ja: "ほか\(count)件") }

    static func points(_ points: String) -> Message {
        Message(en: points == "1" ? "1 point" : "\(points) points", ja: "\(points)点")
    }

    static func because(_ text: String) -> Message { Message(en: "it says: \(text)", ja: "伝える文：\(text)") }
    static func why(_ text: String) -> Message { Message(en: "why: \(text)", ja: "理由：\(text)") }
    static func sources(_ list: String) -> Message { Message(en: "source: \(list)", ja: "出典：\(list)") }
    static func origin(_ pack: String) -> Message {
        Message(en: "comes from the pack \(pack)", ja: "規則集「\(pack)」のもの")
    }

    static func replaced(_ pack: String) -> Message {
        Message(en: "written anew by the pack \(pack)", ja: "規則集「\(pack)」が書き改めたもの")
    }

    static func switchedOff(_ pack: String) -> Message {
        Message(en: "switched off by the pack \(pack)", ja: "規則集「\(pack)」が使わないことにしている")
    }

    static func since(_ year: String) -> Message { Message(en: "since \(year)", ja: "\(year)から") }
    static func until(_ year: String) -> Message { Message(en: "until \(year)", ja: "\(year)まで") }
    static func place(_ place: String) -> Message { Message(en: "asked at \(place)", ja: "記入欄：\(place)") }
    static func parameter(_ name: String) -> Message { Message(en: "guide \(name)", ja: "基準\(name)") }
}
