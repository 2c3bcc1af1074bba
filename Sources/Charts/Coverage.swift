// Coverage: items with the state of each, beside how widespread each is elsewhere.

import Diagnostics
import Pictures

/// A list of items.
package struct Coverage: Chart, Sendable {
    package struct Item: Sendable {
        /// Such as its number in an official list.
        package let mark: String
        package let label: String
        /// By its place among the states; nil where it is not known.
        package let state: Int?
        /// How many of `Elsewhere.all` have it, and how far that can be trusted.
        package let elsewhere: (count: Int, grade: String?)?

        package init(
            mark: String, label: String, state: Int?, elsewhere: (count: Int, grade: String?)?
        ) {
            self.mark = mark
            self.label = label
            self.state = state
            self.elsewhere = elsewhere
        }
    }

    /// What the items are compared with.
    package struct Elsewhere: Sendable {
        package let label: String
        package let all: Int

        package init(label: String, of all: Int) {
            self.label = label
            self.all = all
        }
    }

    package let title: String
    package let items: [Item]
    /// The names of the states, from the fullest to the least.
    package let states: [String]
    package let elsewhere: Elsewhere?
    package let language: Language

    package init(
        title: String, items: [Item], states: [String], elsewhere: Elsewhere?, in language: Language
    ) {
        self.title = title
        self.items = items
        self.states = states
        self.elsewhere = elsewhere
        self.language = language
    }

    package var told: String {
        let groups = (states.indices.map { Optional($0) } + [nil]).compactMap { state -> String? in
            let labels = items.filter { $0.state == state }.map { name($0) + counted($0) }
            return labels.isEmpty ? nil : self.state(state) + words.colon + words.list(labels)
        }
        return words.sentences(groups + (elsewhere.map { [words.inBrackets($0.label)] } ?? []))
    }

    package var table: Picture.Table? {
        Picture.Table(
            header: [words[.item], words[.state], words[.elsewhere], words[.grade]],
            rows: items.map { item in
                let count = item.elsewhere.map { fraction($0.count) } ?? "–"
                return [name(item), state(item.state), count, item.elsewhere?.grade ?? "–"]
            })
    }

    func state(_ state: Int?) -> String { state.map { states[$0] } ?? words[.unknown] }

    func fraction(_ count: Int) -> String { elsewhere.map { "\(count)/\($0.all)" } ?? "\(count)" }

    private func name(_ item: Item) -> String {
        item.mark.isEmpty ? item.label : "\(item.mark) \(item.label)"
    }

    private func counted(_ item: Item) -> String {
        item.elsewhere.map { words.bracketed(fraction($0.count)) } ?? ""
    }
}
