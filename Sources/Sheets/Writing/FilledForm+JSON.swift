// Filled forms for machines.

import Foundation
import OfficeFiles
import Publishing

extension FilledForm {
    var json: JSONValue {
        .object([
            "id": .text(id), "title": .text(title), "notes": .texts(notes),
            "head": .list(head.map { .object(["label": .text($0.label), "value": .text($0.value)]) }),
            "parts": .list(parts.map(\.json)),
        ])
    }
}

extension FilledForm.Part {
    fileprivate var json: JSONValue {
        .object(["id": .text(id), "title": .text(title), "blocks": .list(blocks.map(\.json))])
    }
}

extension FilledForm.Block {
    fileprivate var json: JSONValue {
        switch self {
        case .heading(let text): .object(["heading": .text(text)])
        case .note(let text): .object(["note": .text(text)])
        case .values(let rows): .object(["values": .list(rows.map(\.json))])
        case .table(let table):
            .object([
                "header": .texts(table.header),
                "rows": .list(
                    table.rows.map { row in
                        .object([
                            "cells": .list(row.cells.map(\.json)), "proposed": .flag(row.isProposed),
                        ])
                    }),
            ])
        }
    }
}

extension FilledForm.ValueRow {
    fileprivate var json: JSONValue {
        .object([
            "heading": .optional(heading), "label": .text(label), "as of": .optional(asOf),
            "values": .list(
                values.map {
                    .object(["value": $0.cell.json, "unit": .optional($0.unit.isEmpty ? nil : $0.unit)])
                }),
            "remark": .optional(remark.isEmpty ? nil : remark),
        ])
    }
}

extension FilledForm.Content {
    fileprivate var json: JSONValue {
        switch self {
        case .label(let text): .text(text)
        case .one(let entry): entry.json
        case .stack(let lines):
            .list(lines.map { .object(["label": .text($0.label), "value": $0.entry.json]) })
        }
    }
}

extension FilledForm.Entry {
    fileprivate var json: JSONValue {
        switch value {
        case .empty: .null
        case .number(let number): Int(exactly: number).map(JSONValue.whole) ?? .decimal(Decimal(number))
        default: .text(value.text)
        }
    }
}
