// JSON Schemas: every name of the pack is in them, and every reference in them leads somewhere.

import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PackReference
@testable import Rulebook

@Suite struct SchemaTests {
    private func schema(_ subject: PackReference.Subject) throws -> (object: [String: Any], text: String) {
        let text = PackReference(try SmallPack.rulebook()).schema(of: subject)
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return (try #require(object as? [String: Any]), text)
    }

    @Test(arguments: PackReference.Subject.allCases)
    func everyReferenceLeadsSomewhere(_ subject: PackReference.Subject) throws {
        let (object, text) = try schema(subject)
        let parts = try #require(object["$defs"] as? [String: Any])
        let names = text.matches(of: #/\#/\$defs/([^"]+)"/#).map { String($0.1) }
        #expect(!names.isEmpty)
        for name in Set(names) { #expect(parts[name] != nil, "\(name)") }
        #expect(object["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }

    @Test func profilesMayBeWrittenInBothLanguages() throws {
        let text = try schema(.profile).text
        for word in ["\"meetings\"", "\"開催回数\"", "\"協議の場\"", "\"in place\"", "\"実施\"", "\"有\""] {
            #expect(text.contains(word), "\(word)")
        }
    }

    @Test func scenariosNameWhatThePackHas() throws {
        let text = try schema(.scenario).text
        for word in ["too-few", "meet-more", "set-dates", "council.meetings", "協議の場.開催回数"] {
            #expect(text.contains("\"\(word)\""), "\(word)")
        }
        #expect(!text.contains("no-such-rule"))
    }

    @Test func decisionsNameWhatThePackHas() throws {
        let text = try schema(.decisions).text
        for word in ["meet-more", "accept", "defer", "first step"] { #expect(text.contains("\"\(word)\"")) }
        #expect(!text.contains("too-few"))
    }

    /// Every section that packs may have is in the schema, and nothing else is accepted.
    @Test func packsHaveTheirSections() throws {
        let object = try schema(.pack).object
        let sections = try #require(object["properties"] as? [String: Any])
        let expected = Set(Sections.listKeys + Sections.mapKeys + Sections.singleKeys)
        #expect(Set(sections.keys) == expected)
        #expect(object["additionalProperties"] as? Bool == false)
    }
}
