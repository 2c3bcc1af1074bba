// The fiscal year of today, for what is asked of no year.

import Calendars
import Foundation

extension FiscalYear {
    /// The fiscal year of today.
    static var now: FiscalYear {
        let today = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: Date())
        let (year, month) = (today.year ?? 0, today.month ?? 4)
        return FiscalYear(month >= 4 ? year : year - 1)
    }
}
