// The words in which a plan made anew is told.

extension ProgressWords {
    func replanTitle(_ municipality: String) -> String {
        pick("\(municipality)の予定の組み直し", "The plan of \(municipality) made anew")
    }

    var moveColumns: [String] {
        language == .japanese ? ["内容", "これまで", "これから", "わけ"] : ["What", "Was", "Now", "Because"]
    }

    var noMonth: String { pick("置ける月がありません", "no month is left") }

    func cause(of move: Replan.Move, _ note: String?) -> String {
        if !move.isLate { return pick("遅れたものに合わせて", "to make room for what is late") }
        return note ?? pick("遅れのため", "it is late")
    }

    func cost(of replan: Replan) -> String {
        if replan.moves.isEmpty { return pick("動かすものはありません。", "Nothing has to move.") }
        let late = replan.moves.count { $0.isLate }
        return pick(
            "遅れているもの\(late)件を、合わせて\(replan.delay)か月うしろに置きました。そのために動いたもの"
                + "\(replan.disturbed.count)件、翌年度に入るもの\(replan.carriedOver.count)件、"
                + "置ける月のないもの\(replan.leftOut.count)件です。",
            "What is late: \(late). Months of delay in all: \(replan.delay). Moved for their sake: "
                + "\(replan.disturbed.count). Carried into the next year: \(replan.carriedOver.count). "
                + "Left without a month: \(replan.leftOut.count).")
    }
}
