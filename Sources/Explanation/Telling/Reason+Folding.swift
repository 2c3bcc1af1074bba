// What need not be told: steps that would only repeat the line above them.

import FEEL
import FEELSyntax
import FEELValues
import Rulebook

extension Reason {
    /// The reason without steps that say nothing new.
    var folded: Reason {
        switch subject {
        case .part(_, .surely(true)) where children.count == 1 && children[0].truth == truth:
            var inner = children[0]
            inner.isDecisive = isDecisive
            return inner.folded
        case .part(let tree, .single) where tree.isName && children.count == 1 && children[0].isDerivedTruth:
            return with(children[0].opened)
        case .cell(let input, _) where input.plainSlot != nil && children.allSatisfy(\.isDerivedTruth):
            return with(children.flatMap(\.opened))
        case .derived: return with(opened)
        default: return self
        }
    }

    private func with(_ children: [Reason]) -> Reason {
        var copy = self
        copy.children = children
        return copy
    }

    /// What a derived fact rests on; of a calculation the operands alone.
    private var opened: [Reason] {
        guard children.count == 1, case .part(let tree, .single) = children[0].subject,
            children[0].truth == nil || tree.isName
        else { return children }
        return children[0].children
    }

    private var isDerivedTruth: Bool {
        if case .derived(let fact) = subject { fact.isTruth } else { false }
    }

    /// Whether everything below has a value.
    var isKnown: Bool { children.allSatisfy { !$0.value.isNull && $0.isKnown } }
}

extension DerivedFact {
    fileprivate var isTruth: Bool {
        if case .expression(let expression) = logic { expression.type == .boolean } else { false }
    }
}

extension Expression {
    /// Whether it is a name, or denies one.
    fileprivate var isName: Bool {
        switch syntax {
        case .name, .path: true
        case .call(let function, let arguments):
            function.isCalled("not") && arguments.count == 1 && arguments[0].value.isName
        default: false
        }
    }

    /// The condition itself, where this asks whether it surely holds, or surely does not.
    var withoutCertainty: Expression {
        guard case .call(let function, let arguments) = syntax, let first = arguments.first?.value else {
            return self
        }
        if function.isCalled("is"), arguments.count == 2,
            case .boolean(true) = arguments[1].value.syntax
        {
            return first.withoutCertainty
        }
        guard function.isCalled("not") else { return self }
        let inner = Argument(name: nil, value: first.withoutCertainty)
        return Expression(.call(function, [inner]), at: range)
    }

    private func isCalled(_ name: String) -> Bool {
        if case .name(let own) = syntax { own.text == name } else { false }
    }
}
