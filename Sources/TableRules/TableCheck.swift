// Which check belongs to which rule; rules without one are left to people.

import OfficeFiles

/// How a rule is checked.
struct TableCheck: Sendable {
    /// Which kinds of file it is about.
    var concerns: @Sendable (OfficeKind) -> Bool = { $0 != .document }
    /// What a place that it finds means.
    var certainty = Verdict.State.broken
    /// Where a table breaks the rule; nil stands for the whole sheet.
    let places: @Sendable (Table) -> [CellAddress?]

    static let all: [TableRule: TableCheck] = [
        .oneTable: TableCheck(places: Layout.otherTables),
        .unbroken: TableCheck(places: Layout.breaks),
        .nothingBeside: TableCheck(places: Layout.remarks),
        .headers: TableCheck(places: Headers.untelling),
        .noLayout: TableCheck(places: Texts.layout),
        .oneValue: TableCheck(places: Texts.severalValues),
        .commonCharacters: TableCheck(certainty: .doubtful, places: Texts.platformCharacters),
        .blankIsNotZero: TableCheck(certainty: .doubtful, places: Numbers.blanksBesideZeros),
        .noObjects: TableCheck(concerns: isExcel) { $0.grid.objects > 0 ? [nil] : [] },
        .noMeaningInFormat: TableCheck(concerns: isExcel, certainty: .doubtful, places: Layout.markedValues),
        .noMerges: TableCheck(concerns: isExcel) { $0.grid.merges.map(\.first) },
        .nothingHidden: TableCheck(concerns: isExcel, places: Layout.hidden),
        .oneLineARecord: TableCheck(concerns: isText, places: Texts.severalLines),
        .quotedCommas: TableCheck(concerns: isText, places: Layout.beyondTheHeader),
        .numbers: TableCheck(places: Numbers.dressed),
        .nothingOmitted: TableCheck(places: Texts.omitted),
        .uniqueHeaders: TableCheck(places: Headers.repeated),
        .standardChoices: TableCheck(places: Choices.spelledDifferently),
        .othersApart: TableCheck(places: Choices.othersWithin),
        .noFormulas: TableCheck(concerns: isExcel) { $0.grid.formulas.sorted() },
        .headerFirst: TableCheck(places: Headers.notFirst),
        .codeList: TableCheck(certainty: .doubtful, places: Headers.codes),
        .definedSigns: TableCheck(certainty: .doubtful, places: Numbers.signs),
        .units: TableCheck(places: Numbers.withoutUnit),
        .westernYears: TableCheck(places: Years.erasAlone),
        .areas: TableCheck(places: Areas.unclear),
        .longForm: TableCheck(places: Years.across),
    ]

    private static let isExcel: @Sendable (OfficeKind) -> Bool = { $0 == .workbook }
    private static let isText: @Sendable (OfficeKind) -> Bool = { [.commas, .tabs].contains($0) }
}
