// What is hidden in what leaves a municipality.

import Advice
import Testing

@Suite struct MaskingTests {
    @Test(arguments: [
        ("措置入院の1名が長期化している", true), ("三名が退院を希望", true), ("４人の住まいを探す", true), ("対象者28名", true),
        ("2 people wait for a flat", true), ("2→1", true),
        ("当事者の参画等を検討", false), ("研修会への参加", false), ("十分でなく", false), ("一般相談支援", false),
        ("令和8年度", false), ("R6〜R8", false), ("第1回協議会", false), ("年2回の開催", false), ("3か所を訪問", false),
        ("FY2024", false), ("", false),
    ]) func numbersThatMayCountPeople(_ text: String, _ mayCount: Bool) {
        #expect(PeopleCount.mayStand(in: text) == mayCount)
    }
}
