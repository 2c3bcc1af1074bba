// Every name that conditions may use, and the slot of the value behind it.

import Diagnostics
import FEEL

/// The names of a pack: fields with what is known of them, parameters, derived facts and what the engine adds.
package struct Vocabulary: Sendable {
    package private(set) var declarations = Declarations()
    package private(set) var fields: [Field] = []
    /// What stands in each slot.
    package private(set) var slots: [Slot] = []
    private var fieldSlots: [String: Int] = [:]
    private var givenSlots: [Given: Int] = [:]

    /// What a slot holds.
    package enum Slot: Sendable, Hashable {
        case field(Int)
        case attribute(Int, Attribute)
        case parameter(String)
        case derived(String)
        case given(Given)
    }

    /// What is known of a fact beside its value.
    package enum Attribute: String, Sendable, CaseIterable {
        case asOf, age, scope, state
    }

    /// Values that the engine itself gives.
    package enum Given: String, Sendable, CaseIterable {
        case fiscalYear
        /// How many years after the assessed one.
        case yearsAhead
        case municipality, source, asOf, scope
        /// The two sheets of a comparison.
        case earlier, later
        case occurrence, occurrences
        case topic, severity, reasons, tags, strengths
        case sameArea, helpedBefore
    }

    package init() {
        for given in Given.allCases {
            givenSlots[given] = declare(given.spellings, given.type, .given(given))
        }
    }

    /// Adds a field with its attributes; `names` are its spellings below the group's, the id first.
    ///
    /// A field may mix languages, as in `council.年間開催回数`; an attribute goes with one of them.
    package mutating func declare(_ field: Field, groups: [String], names: [String]) {
        let index = fields.count
        fields.append(field)
        let paths = groups.flatMap { group in names.map { [group, $0] } }
        fieldSlots[field.name] = slots.count
        declare(paths, field.kind.feelType, .field(index))
        let pure = unique(
            [[groups.first, names.first], [groups.last, names.last]].map { $0.compactMap { $0 } })
        for attribute in Attribute.allCases {
            let spelled = zip(pure, attribute.names).map { path, name in path + [name] }
            declare(spelled, attribute.type, .attribute(index, attribute))
        }
    }

    /// Adds a name and returns its slot.
    @discardableResult
    package mutating func declare(_ spellings: [[String]], _ type: FEELType, _ slot: Slot) -> Int {
        slots.append(slot)
        return declarations.declare(spellings, type: type)
    }

    /// The slot of a field's value.
    package func slot(ofField name: String) -> Int? { fieldSlots[name] }

    /// The slot of something the engine gives.
    package func slot(of given: Given) -> Int? { givenSlots[given] }
}

extension Vocabulary.Attribute {
    /// How the attribute is written after the name of a field.
    var names: [String] {
        switch self {
        case .asOf: ["as of", "時点"]
        case .age: ["age", "経過年度"]
        case .scope: ["scope", "範囲"]
        case .state: ["state", "記入"]
        }
    }

    var type: FEELType {
        switch self {
        case .asOf: .date
        case .age: .number
        case .scope: .choice(ChoiceType(Fact.Scope.words.map { ChoiceType.Option(id: $0) }))
        case .state: .choice(ChoiceType(Fact.State.allCases.map { ChoiceType.Option(id: $0.rawValue) }))
        }
    }
}

extension Vocabulary.Given {
    var spellings: [[String]] {
        switch self {
        case .fiscalYear: [["fiscal year"], ["年度"]]
        case .yearsAhead: [["years ahead"], ["先の年数"]]
        case .asOf: [["as of"]]
        case .municipality, .source, .scope, .earlier, .later, .occurrence, .occurrences: [[rawValue]]
        case .topic, .severity, .reasons, .tags, .strengths: [["recommendation", rawValue]]
        case .sameArea: [["visit", "same area"]]
        case .helpedBefore: [["visit", "helped before"]]
        }
    }

    var type: FEELType {
        switch self {
        case .fiscalYear, .yearsAhead, .occurrence, .occurrences, .reasons, .strengths: .number
        case .topic, .municipality, .source, .asOf, .scope, .earlier, .later: .string
        case .severity: .choice(ChoiceType(Gravity.allCases.map { ChoiceType.Option(id: $0.rawValue) }))
        case .tags: .list(.string)
        case .sameArea, .helpedBefore: .boolean
        }
    }
}
