// The schema of the file of a region.

import Diagnostics
import Publishing
import Rulebook

/// Makes the schema of `prefecture.yaml`.
struct RegionSchema {
    private let rulebook: Rulebook

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    var schema: JSONSchema {
        JSONSchema.object(
            [
                "pack": .text, "name": .reference("label"), "fiscal year": .date,
                "profiles": .list(.text), "areas": .list(area), "helpers": .list(helper),
                "meetings": .list(.date),
                "last year": .list(.object(["to": .text, "by": .text], required: ["to", "by"])),
            ], required: ["name"]
        ).root("Shirube region, pack \(rulebook.id)", definitions: ["label": .label(in: rulebook.languages)])
    }

    private var area: JSONSchema {
        .object(
            ["id": .text, "name": .reference("label"), "municipalities": .list(.reference("label"))],
            required: ["id", "name"])
    }

    private var helper: JSONSchema {
        let kinds = rulebook.catalogues["helpers"]?.rows.map(\.id) ?? []
        return .object(
            [
                "id": .text, "name": .reference("label"), "as": .list(.oneOf(words: kinds)), "home": .text,
                "days": .whole,
            ], required: ["id", "as", "days"])
    }
}
