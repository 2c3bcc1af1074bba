// The rules, in their order, with their numbers.

/// A rule of 行政データにおける機械可読性に関するルール.
package enum TableRule: String, Sendable, CaseIterable {
    case readableForm = "L1-01"
    case oneTable = "L1-02"
    case unbroken = "L1-03"
    case nothingBeside = "L1-04"
    case headers = "L1-05"
    case noLayout = "L1-06"
    case oneValue = "L1-07"
    case commonCharacters = "L1-08"
    case blankIsNotZero = "L1-09"
    case noObjects = "L1-10"
    case noMeaningInFormat = "L1-11"
    case noMerges = "L1-12"
    case nothingHidden = "L1-13"
    case oneLineARecord = "L1-14"
    case quotedCommas = "L1-15"
    case numbers = "L2-01"
    case nothingOmitted = "L2-02"
    case uniqueHeaders = "L2-03"
    case standardChoices = "L2-04"
    case othersApart = "L2-05"
    case noFormulas = "L2-06"
    case headerFirst = "L3-01"
    case codeList = "L3-02"
    case definedSigns = "L3-03"
    case units = "L3-04"
    case westernYears = "L3-05"
    case areas = "L3-06"
    case sameFormEveryYear = "L3-07"
    case definitions = "L3-08"
    case longForm = "L3-09"

    /// 1 is the first to reach, 3 the last.
    package var level: Int { Int(rawValue.dropFirst().prefix(1)) ?? 1 }
}
