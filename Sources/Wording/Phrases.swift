// The phrases in which conditions are told, in Japanese and English.

import Diagnostics
import FEELSyntax

/// Phrases of one language; every language but Japanese is told in English.
package struct Phrases {
    package let language: Language

    private var isJapanese: Bool { language == .japanese }

    package func pick(_ ja: String, _ en: String) -> String { isJapanese ? ja : en }

    package func quoted(_ name: String) -> String { pick("「\(name)」", "“\(name)”") }

    func comparison(_ left: String, _ sign: Expression.Comparison, _ right: String) -> String {
        switch sign {
        case .less: pick("\(left)が\(right)より少ない", "\(left) is less than \(right)")
        case .lessOrEqual: pick("\(left)が\(right)以下", "\(left) is at most \(right)")
        case .greater: pick("\(left)が\(right)より多い", "\(left) is more than \(right)")
        case .greaterOrEqual: pick("\(left)が\(right)以上", "\(left) is at least \(right)")
        case .equal: pick("\(left)が\(right)", "\(left) is \(right)")
        case .unequal: pick("\(left)が\(right)ではない", "\(left) is not \(right)")
        }
    }

    /// A comparison of dates and years.
    func order(_ left: String, _ sign: Expression.Comparison, _ right: String) -> String {
        switch sign {
        case .less: pick("\(left)が\(right)より前", "\(left) is before \(right)")
        case .lessOrEqual: pick("\(left)が\(right)以前", "\(left) is not after \(right)")
        case .greater: pick("\(left)が\(right)より後", "\(left) is after \(right)")
        case .greaterOrEqual: pick("\(left)が\(right)以降", "\(left) is not before \(right)")
        case .equal, .unequal: comparison(left, sign, right)
        }
    }

    func known(_ name: String) -> String { pick("\(name)が分かっている", "\(name) is known") }
    func unknown(_ name: String) -> String { pick("\(name)が分からない", "\(name) is not known") }

    func written(_ name: String, _ isSo: Bool) -> String {
        isSo
            ? pick("\(name)に記入がある", "\(name) is filled in")
            : pick("\(name)に記入がない", "\(name) is not filled in")
    }

    func isOwn(_ name: String, _ isSo: Bool) -> String {
        isSo
            ? pick("\(name)が自治体だけの値", "\(name) is of the municipality itself")
            : pick("\(name)がより広い範囲の値", "\(name) is of a wider area")
    }

    func surely(_ part: String) -> String { pick("\(part)（分かる場合だけ）", "\(part) (only where known)") }

    func notSurely(_ part: String) -> String {
        pick("\(part)とは言い切れない", "it is not certain that \(part)")
    }

    func not(_ part: String) -> String { pick("（\(part)）ではない", "it does not hold that \(part)") }
    func holds(_ name: String, _ yes: String) -> String { pick("\(name)が「\(yes)」", "\(name): \(yes)") }

    func applies(_ name: String, _ isSo: Bool) -> String {
        isSo
            ? pick("\(name)に当たる", "\(name) holds") : pick("\(name)に当たらない", "\(name) does not hold")
    }

    func both(_ parts: [String]) -> String { parts.joined(separator: pick("、かつ ", " and ")) }
    func either(_ parts: [String]) -> String { parts.joined(separator: pick("、または ", " or ")) }
    func nested(_ part: String) -> String { pick("（\(part)）", "(\(part))") }

    func between(_ value: String, _ low: String, _ high: String) -> String {
        pick("\(value)が\(low)から\(high)まで", "\(value) is from \(low) to \(high)")
    }

    func among(_ value: String, _ options: [String]) -> String {
        pick(
            "\(value)が\(options.joined(separator: "・"))のどれか",
            "\(value) is one of \(options.joined(separator: ", "))")
    }

    func contains(_ list: String, _ item: String, _ isSo: Bool) -> String {
        isSo
            ? pick("\(list)に\(item)が含まれる", "\(list) includes \(item)")
            : pick("\(list)に\(item)が含まれない", "\(list) does not include \(item)")
    }

    func exists(_ list: String, _ isSo: Bool) -> String {
        isSo ? pick("\(list)がある", "there are \(list)") : pick("\(list)がない", "there are no \(list)")
    }

    func rounded(_ number: String, _ digits: String) -> String {
        pick("\(number)（小数\(digits)桁）", "\(number) to \(digits) decimal places")
    }

    var calculated: String { pick("計算した値", "a calculated value") }
    var item: String { pick("それ", "it") }
    func count(_ list: String) -> String { pick("\(list)の数", "the number of \(list)") }
    func sum(_ list: String) -> String { pick("\(list)の合計", "the sum of \(list)") }
    func length(_ text: String) -> String { pick("\(text)の文字数", "the length of \(text)") }
    func part(_ whole: String, _ name: String) -> String { pick("\(whole)の\(name)", "\(name) of \(whole)") }
    func filter(_ list: String, _ test: String) -> String {
        // A verb stands before 「もの」 as it is, a noun with 「の」.
        let link = test.hasSuffix("る") || test.hasSuffix("い") ? "" : "の"
        return pick("\(list)のうち\(test)\(link)もの", "those of \(list) for which \(test)")
    }

    func condition(_ test: String, _ then: String, _ otherwise: String) -> String {
        pick(
            "\(test)なら\(then)、そうでなければ\(otherwise)", "if \(test) then \(then), otherwise \(otherwise)")
    }

    func some(_ list: String, _ name: String, _ test: String) -> String {
        pick("\(list)のどれか（\(name)）で、\(test)", "for some \(name) of \(list), \(test)")
    }

    func every(_ list: String, _ name: String, _ test: String) -> String {
        pick("\(list)のすべて（\(name)）で、\(test)", "for every \(name) of \(list), \(test)")
    }

    func each(_ list: String, _ name: String, _ result: String) -> String {
        pick("\(list)のそれぞれ（\(name)）の\(result)", "\(result) for each \(name) of \(list)")
    }
}
