// A profile with some of its facts changed, as scenarios need it.

import Calendars
import Diagnostics

extension Profile {
    /// The profile with other facts under some field paths such as `council.meetings per year`.
    ///
    /// - Throws: every unknown path and unreadable value.
    package func changing(
        _ changes: [Tree.Entry], rulebook: Rulebook
    ) throws(ReadingFailure) -> Profile {
        let problems = Problems()
        let reader = ProfileReader(rulebook: rulebook, problems: problems)
        let schema = rulebook.schema
        var facts = facts
        for change in changes {
            guard let index = schema.field(path: change.key) else {
                let nearest = Spelling.nearest(to: change.key, in: schema.paths)
                problems.add(.unknownName(.field, change.key, nearest: nearest), at: change.keyRange)
                continue
            }
            facts[index] = reader.fact(change.value, rulebook.vocabulary.fields[index])
        }
        if problems.hasErrors { throw ReadingFailure(problems.found) }
        var changed = self
        changed.put(facts)
        return changed
    }
}
