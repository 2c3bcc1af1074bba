// A row of the conformance suite that needs only FEEL.

import FEELValues
import Foundation

@testable import FEEL

/// A row of `../shared/tck/feel-cases.jsonl`.
struct TCKCase: Decodable {
    let folder: String
    let testCase: String
    let decision: String
    let feel: String
    let resultType: TCKType?
    let inputs: [String: TCKValue]
    let otherInputs: [String: TCKValue]
    let inputTypes: [String: TCKType]
    let deps: [Dependency]
    let expected: TCKValue?

    /// An earlier decision that the expression reads.
    struct Dependency: Decodable {
        let name: String
        let type: TCKType?
        let feel: String
    }

    static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../shared/tck/feel-cases.jsonl").standardizedFileURL

    static var isPresent: Bool { FileManager.default.fileExists(atPath: file.path) }

    static func all() throws -> [TCKCase] {
        let text = try String(contentsOf: file, encoding: .utf8)
        return try text.split(separator: "\n").map {
            try JSONDecoder().decode(TCKCase.self, from: Data($0.utf8))
        }
    }
}

/// A typed value of the suite.
struct TCKValue: Decodable {
    let value: Value

    private enum Key: String, CodingKey { case type, value }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let type = try container.decode(String.self, forKey: .type)
        switch type {
        case "list": value = .list(try container.decode([TCKValue].self, forKey: .value).map(\.value))
        case "context":
            let entries = try container.decode([String: TCKValue].self, forKey: .value)
            value = .context(ContextValue(entries.map { ($0.key, $0.value.value) }))
        default:
            let text = try container.decodeIfPresent(String.self, forKey: .value)
            value = text.map { TCKValue.simple($0, type) } ?? .null
        }
    }

    private static func simple(_ text: String, _ type: String) -> Value {
        switch type {
        case "string": .string(text)
        case "boolean": .boolean(text == "true")
        case "decimal", "number", "double", "integer": Number(parsing: text).map(Value.number) ?? .null
        default: Value.temporal(text) ?? .null
        }
    }
}

/// A type of the suite.
indirect enum TCKType: Decodable {
    case named(String)
    case defined(collection: Bool, base: TCKType?, components: [String: TCKType])

    private enum Key: String, CodingKey { case collection, typeRef, components }

    init(from decoder: any Decoder) throws {
        if let name = try? decoder.singleValueContainer().decode(String.self) {
            self = .named(name)
            return
        }
        let container = try decoder.container(keyedBy: Key.self)
        self = .defined(
            collection: try container.decodeIfPresent(Bool.self, forKey: .collection) ?? false,
            base: try container.decodeIfPresent(TCKType.self, forKey: .typeRef),
            components: try container.decodeIfPresent([String: TCKType].self, forKey: .components) ?? [:])
    }

    var type: FEELType {
        switch self {
        case .named(let name): return FEELType.named[name] ?? .any
        case .defined(let collection, let base, let components):
            var type = base?.type ?? .any
            if !components.isEmpty {
                let members = components.sorted { $0.key < $1.key }
                type = .context(ContextType(members.map { .init(name: $0.key, type: $0.value.type) }))
            }
            return collection ? .list(type) : type
        }
    }
}
