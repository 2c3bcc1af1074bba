// The language as data: every row of the tables in Cases/.

import FEELValues
import Testing

@testable import FEEL

@Suite("FEEL cases")
struct FEELCaseTests {
    @Test("the standard dialect", arguments: try FEELCase.all("standard-"))
    func standard(_ row: FEELCase) throws { try check(row, .standard) }

    @Test("the advisory dialect", arguments: try FEELCase.all("advisory-"))
    func advisory(_ row: FEELCase) throws { try check(row, .advisory) }

    private func check(_ row: FEELCase, _ dialect: Dialect) throws {
        guard case .context(let context) = Running.value(row.context) else {
            throw TableError(place: row.testDescription, problem: "the context cannot be read")
        }
        let expected = Running.value(row.expected)
        try #require(!expected.isNull || row.expected == "null", "the expected value cannot be read")
        #expect(Running.value(row.expression, over: context, dialect: dialect) == expected)
    }
}
