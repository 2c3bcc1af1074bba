// Takes a rulebook and the scenarios that name its rules; gives JSON Schemas of profiles, packs, scenarios, regions
// and decisions for editors, and a page that shows the whole pack with every condition in words.

import Diagnostics
import Publishing
import Rulebook

/// Describes a rulebook to people and to editors.
public struct PackReference: Sendable {
    package let rulebook: Rulebook

    /// A description of a rulebook.
    public init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    /// What a schema is for.
    public enum Subject: String, CaseIterable, Sendable {
        case profile, pack, scenario, region, decisions
    }

    /// The JSON Schema (draft 2020-12) of a kind of file, in the words of this rulebook.
    public func schema(of subject: Subject) -> String {
        let schema =
            switch subject {
            case .profile: ProfileSchema(rulebook).schema
            case .pack: PackSchema(rulebook).schema
            case .scenario: ScenarioSchema(rulebook).schema
            case .region: RegionSchema(rulebook).schema
            case .decisions: DecisionsSchema(rulebook).schema
            }
        return schema.json.written
    }
}
