// The schedule as a calendar: what is open within a month stands on its first office day and says so.

import Advice
import Calendars
import Planning
import Rulebook

extension Timetable {
    /// - Parameter asOf: the day on which it was made.
    func calendar(asOf: PlainDay) -> ICalendar {
        let head = [
            ICalendar.Line("VERSION", "2.0"), ICalendar.Line("PRODID", "-//Shirube//schedule//JA"),
            ICalendar.Line("CALSCALE", "GREGORIAN"), ICalendar.Line("METHOD", "PUBLISH"),
            ICalendar.Line("X-WR-CALNAME", text: words.title(municipality)),
            ICalendar.Line("X-WR-TIMEZONE", "Asia/Tokyo"),
        ]
        let events = plan.entries.flatMap { event($0, asOf) }
        return ICalendar(lines: ICalendar.component("VCALENDAR", head + events))
    }

    private func event(_ entry: Plan.Entry, _ asOf: PlainDay) -> [ICalendar.Line] {
        let day = day(entry)
        let opening = PlainDay(assessment.fiscalYear.year, 4, 1)
        let lines = [
            ICalendar.Line("UID", uid(entry)),
            ICalendar.Line("DTSTAMP", ICalendar.date(asOf) + "T000000Z"),
            ICalendar.Line("SEQUENCE", String(max(0, asOf.number - opening.number))),
            ICalendar.Line("DTSTART;VALUE=DATE", ICalendar.date(day)),
            ICalendar.Line("DTEND;VALUE=DATE", ICalendar.date(day.advanced(by: 1))),
            ICalendar.Line("SUMMARY", text: title(entry) + bracketed(openness(entry))),
            ICalendar.Line("DESCRIPTION", text: description(entry).joined(separator: "\n")),
            ICalendar.Line("CATEGORIES", text: rulebook.topics.label(entry.topic, in: language)),
            ICalendar.Line("STATUS", "TENTATIVE"), ICalendar.Line("TRANSP", "TRANSPARENT"),
        ]
        return ICalendar.component("VEVENT", lines + (entry.isPreparation ? alarm(entry) : []))
    }

    /// A week before: what prepares a meeting needs to be begun.
    private func alarm(_ entry: Plan.Entry) -> [ICalendar.Line] {
        ICalendar.component(
            "VALARM",
            [
                ICalendar.Line("ACTION", "DISPLAY"), ICalendar.Line("DESCRIPTION", text: title(entry)),
                ICalendar.Line("TRIGGER", "-P7D"),
            ])
    }

    private func day(_ entry: Plan.Entry) -> PlainDay {
        let month = entry.month.calendarMonth
        let year = entry.month.fiscalYear.calendarYear(ofMonth: month)
        return entry.week.map { PlainDay.officeDay(inWeek: $0, ofYear: year, month: month) }
            ?? PlainDay(year, month, 1).nextOfficeDay
    }

    /// How far the day is settled.
    private func openness(_ entry: Plan.Entry) -> String {
        if entry.duration > 1 { return entry.period(in: language) }
        return entry.week.map { words.pick("第\($0)週", "week \($0)") } ?? words[.inTheMonth]
    }

    private func bracketed(_ text: String) -> String { words.pick("（\(text)）", " (\(text))") }

    private func description(_ entry: Plan.Entry) -> [String] {
        let owner = words[.owner] + words.pick("：", ": ") + owner(entry.owner)
        return [agenda(entry)].compactMap { $0 } + outcomes(entry) + [owner] + reasons(entry)
    }

    /// The same for the same entry in every run, so that importing again moves it.
    private func uid(_ entry: Plan.Entry) -> String {
        let profile = assessment.situation.profile
        let place = (profile.prefecture?.first ?? "") + "/" + profile.name.first
        return Self.plain(entry.id) + "." + Self.fingerprint(place) + "@shirube"
    }

    private static func plain(_ id: String) -> String {
        id.utf8.map { byte in
            let character = Character(Unicode.Scalar(byte))
            let isPlain =
                character.isASCII && (character.isLetter || character.isNumber || "-.".contains(character))
            return isPlain ? String(character) : "_" + String(byte, radix: 16)
        }.joined()
    }

    /// FNV-1a, 64 bits.
    private static func fingerprint(_ text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
