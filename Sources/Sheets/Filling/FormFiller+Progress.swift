// What a progress file tells of a month, for the column of what was really done.

import Advice
import Planning
import Progress

extension FormFiller {
    /// A line for each entry of the plan of which something is told, in the month in which it took place or was
    /// to take place.
    func told(in month: Month) -> [String] {
        contents.track.rows.compactMap { row in
            guard let record = row.record, record.state != .planned, (record.took ?? row.planned) == month
            else {
                return nil
            }
            let title = row.entry.flatMap { filler.text($0.title, given: $0.given) } ?? row.id
            let note = masking ? nil : record.note
            let details = [record.date?.written(in: language), count(record), note].compactMap { $0 }
            return words.state(
                record.state.name.text(in: language), title + filler.writer.bracketed(details))
        }
    }

    /// How many took part; nil for so few that it is masked.
    private func count(_ record: Progress.Record) -> String? {
        let least = masking ? situation.leastShown ?? 0 : 0
        return record.count.flatMap { $0 > 0 && $0 < least ? nil : words.people($0) }
    }
}
