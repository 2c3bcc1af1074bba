// The holidays that the law names, as a table.

import Diagnostics

/// A holiday that the law names, in the years in which it stood on one day.
struct NationalHoliday {
    /// How the day is found in a year.
    enum Rule {
        case fixed(Int, Int)
        /// The first, second … Monday of a month.
        case monday(Int, month: Int)
        case springEquinox, autumnEquinox
    }

    let name: Message
    let years: ClosedRange<Int>
    let rule: Rule

    private init(_ ja: String, _ en: String, _ years: ClosedRange<Int>, _ rule: Rule) {
        name = Message(en: en, ja: ja)
        self.years = years
        self.rule = rule
    }

    /// The holidays of a year by their days.
    static func all(in year: Int) -> [(PlainDay, Message)] {
        table.filter { $0.years.contains(year) }.map { ($0.day(in: year), $0.name) }
    }

    private func day(in year: Int) -> PlainDay {
        switch rule {
        case .fixed(let month, let day): PlainDay(year, month, day)
        case .monday(let count, let month): .nth(count, .monday, ofYear: year, month: month)
        case .springEquinox: PlainDay(year, 3, Self.equinox(year, early: 20.8357, late: 20.8431))
        case .autumnEquinox: PlainDay(year, 9, Self.equinox(year, early: 23.2588, late: 23.2488))
        }
    }

    /// The approximation of the Hydrographic Department's 新こよみ便利帳, before 1980 and from then to 2099.
    private static func equinox(_ year: Int, early: Double, late: Double) -> Int {
        let base = year < 1980 ? early : late
        let leaps = year < 1980 ? (year - 1983) / 4 : (year - 1980) / 4
        return Int(base + 0.242194 * Double(year - 1980)) - leaps
    }

    private static let end = 9_999

    private static let table = [
        NationalHoliday("元日", "New Year's Day", 1949...end, .fixed(1, 1)),
        NationalHoliday("成人の日", "Coming of Age Day", 1949...1999, .fixed(1, 15)),
        NationalHoliday("成人の日", "Coming of Age Day", 2000...end, .monday(2, month: 1)),
        NationalHoliday("建国記念の日", "National Foundation Day", 1967...end, .fixed(2, 11)),
        NationalHoliday("天皇誕生日", "Emperor's Birthday", 2020...end, .fixed(2, 23)),
        NationalHoliday("春分の日", "Vernal Equinox Day", 1949...end, .springEquinox),
        NationalHoliday("天皇誕生日", "Emperor's Birthday", 1949...1988, .fixed(4, 29)),
        NationalHoliday("みどりの日", "Greenery Day", 1989...2006, .fixed(4, 29)),
        NationalHoliday("昭和の日", "Showa Day", 2007...end, .fixed(4, 29)),
        NationalHoliday("憲法記念日", "Constitution Day", 1949...end, .fixed(5, 3)),
        NationalHoliday("みどりの日", "Greenery Day", 2007...end, .fixed(5, 4)),
        NationalHoliday("こどもの日", "Children's Day", 1949...end, .fixed(5, 5)),
        NationalHoliday("海の日", "Marine Day", 1996...2002, .fixed(7, 20)),
        NationalHoliday("海の日", "Marine Day", 2003...2019, .monday(3, month: 7)),
        NationalHoliday("海の日", "Marine Day", 2020...2020, .fixed(7, 23)),
        NationalHoliday("海の日", "Marine Day", 2021...2021, .fixed(7, 22)),
        NationalHoliday("海の日", "Marine Day", 2022...end, .monday(3, month: 7)),
        NationalHoliday("山の日", "Mountain Day", 2016...2019, .fixed(8, 11)),
        NationalHoliday("山の日", "Mountain Day", 2020...2020, .fixed(8, 10)),
        NationalHoliday("山の日", "Mountain Day", 2021...2021, .fixed(8, 8)),
        NationalHoliday("山の日", "Mountain Day", 2022...end, .fixed(8, 11)),
        NationalHoliday("敬老の日", "Respect for the Aged Day", 1966...2002, .fixed(9, 15)),
        NationalHoliday("敬老の日", "Respect for the Aged Day", 2003...end, .monday(3, month: 9)),
        NationalHoliday("秋分の日", "Autumnal Equinox Day", 1948...end, .autumnEquinox),
        NationalHoliday("体育の日", "Health and Sports Day", 1966...1999, .fixed(10, 10)),
        NationalHoliday("体育の日", "Health and Sports Day", 2000...2019, .monday(2, month: 10)),
        NationalHoliday("スポーツの日", "Sports Day", 2020...2020, .fixed(7, 24)),
        NationalHoliday("スポーツの日", "Sports Day", 2021...2021, .fixed(7, 23)),
        NationalHoliday("スポーツの日", "Sports Day", 2022...end, .monday(2, month: 10)),
        NationalHoliday("文化の日", "Culture Day", 1948...end, .fixed(11, 3)),
        NationalHoliday("勤労感謝の日", "Labour Thanksgiving Day", 1948...end, .fixed(11, 23)),
        NationalHoliday("天皇誕生日", "Emperor's Birthday", 1989...2018, .fixed(12, 23)),
        NationalHoliday("皇太子明仁親王の結婚の儀", "Wedding of the Crown Prince", 1959...1959, .fixed(4, 10)),
        NationalHoliday("昭和天皇の大喪の礼", "Funeral of Emperor Showa", 1989...1989, .fixed(2, 24)),
        NationalHoliday("即位礼正殿の儀", "Enthronement Ceremony", 1990...1990, .fixed(11, 12)),
        NationalHoliday("皇太子徳仁親王の結婚の儀", "Wedding of the Crown Prince", 1993...1993, .fixed(6, 9)),
        NationalHoliday("天皇の即位の日", "Accession of the Emperor", 2019...2019, .fixed(5, 1)),
        NationalHoliday("即位礼正殿の儀", "Enthronement Ceremony", 2019...2019, .fixed(10, 22)),
    ]
}
