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

    func known(_ name: String) -> String { pick("\(name)が分かっている", "\(name) is known") }
    func unknown(_ name: String) -> String { pick("\(name)が分からない", "\(name) is not known") }
    func surely(_ part: String) -> String { pick("\(part)と分かっている", "it is known that \(part)") }

    func surelyNot(_ part: String) -> String {
        pick("\(part)ではないと分かっている", "it is known not to hold that \(part)")
    }

    func not(_ part: String) -> String { pick("（\(part)）ではない", "it does not hold that \(part)") }
    func holds(_ name: String, _ yes: String) -> String { pick("\(name)が\(yes)", "\(name): \(yes)") }
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

    func contains(_ list: String, _ item: String) -> String {
        pick("\(list)に\(item)が含まれる", "\(list) includes \(item)")
    }

    func count(_ list: String) -> String { pick("\(list)の数", "the number of \(list)") }
    func sum(_ list: String) -> String { pick("\(list)の合計", "the sum of \(list)") }
    func part(_ whole: String, _ name: String) -> String { pick("\(whole)の\(name)", "\(name) of \(whole)") }
    func filter(_ list: String, _ test: String) -> String {
        pick("\(list)のうち\(test)もの", "those of \(list) for which \(test)")
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
