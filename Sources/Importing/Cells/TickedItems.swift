// A printed list of items with boxes before them: `□実施　☑予定`.

/// Which items of such a list are ticked.
struct TickedItems {
    private(set) var chosen: [String] = []

    /// - Returns: nil where no box is empty, so that nothing is a choice among printed items.
    init?(_ text: String) {
        guard text.contains(where: ImportWords.unchecked.contains) else { return nil }
        var isChosen = false
        var item = ""
        for sign in text + ImportWords.unchecked {
            let isTick = ImportWords.checked.contains(sign)
            guard isTick || ImportWords.unchecked.contains(sign) else {
                item.append(sign)
                continue
            }
            let word = PlainLabel.plain(item)
            if isChosen, !word.isEmpty { chosen.append(word) }
            (isChosen, item) = (isTick, "")
        }
    }
}
