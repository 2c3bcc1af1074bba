// What an explanation is made of: statements with their truth or value, and the reasons below them.

import Advice
import DMN
import FEEL
import FEELSyntax
import FEELValues
import Rulebook

import struct Rulebook.Vocabulary

/// A statement of the engine about one municipality, and what it rests on.
package struct Reason: Sendable {
    package let subject: Subject
    /// Whether it holds; nil for what is no condition.
    package let truth: Truth?
    /// What it gives; null where it is unknown or gives nothing.
    package let value: Value
    /// Whether the statement above would, or could, be otherwise without it.
    package var isDecisive = true
    package var children: [Reason]

    init(_ subject: Subject, truth: Truth? = nil, value: Value = .null, _ children: [Reason] = []) {
        self.subject = subject
        self.truth = truth
        self.value = value
        self.children = children
    }

    /// A condition or a part of one, with what it comes to.
    init(_ subject: Subject, condition value: Value, _ children: [Reason]) {
        self.init(subject, truth: Truth(value), value: value, children)
    }

    /// What a reason is about.
    package enum Subject: Sendable {
        case overview
        case topic(String)
        case rule(Rule, Verdict)
        case recommendation(Recommendation, Standing)
        /// What a pack took out.
        case switchedOff(SwitchedOff)
        case condition(Role)
        case part(Expression, Joint)
        /// A field, by its index in the vocabulary.
        case fact(Int)
        case attribute(Int, Vocabulary.Attribute)
        case parameter(Parameter)
        case derived(DerivedFact)
        case given(Vocabulary.Given)
        /// An expression that is no condition.
        case expression(CompiledExpression)
        /// A row of a list.
        case item
        /// So many rows that are not shown.
        case furtherItems(Int)
        /// A row of a decision table, from 0.
        case row(Int)
        case cell(CompiledExpression, CompiledTest)
        case noRow
        /// What would decide the question, by index in the vocabulary.
        case question(Int)
        case group(Group)
    }

    /// What a condition is for.
    package enum Role: String, Sendable {
        case when, unless
        /// Whom a recommendation is meant for.
        case applies
        /// Whether it is carried out already.
        case done
    }

    /// How the parts of a condition make up its truth.
    package enum Joint: Sendable, Equatable {
        case all, any, not
        /// True where the part below has just this answer, false otherwise; never open.
        case surely(Bool)
        /// The first part chooses between what stands below it.
        case choice
        case single
    }

    /// Reasons of one kind below another.
    package enum Group: String, Sendable {
        case questions, strengths, reasons, points, instead, recommends
    }
}
