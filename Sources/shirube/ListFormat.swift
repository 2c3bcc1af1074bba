// The forms of results that are lists.

import ArgumentParser

/// The forms of results that are lists.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, junit
}
