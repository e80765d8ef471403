import Testing

@testable import Website

@Suite struct PluralRuleTests {
    /// Numbers for each form, as CLDR's charts list them.
    private static let samples: [(language: String, forms: [(PluralRule.Form, [Int])])] = [
        ("en", [(.one, [1]), (.other, [0, 2, 16, 100])]),
        ("de-CH", [(.one, [1]), (.other, [0, 2, 16])]),
        ("fr", [(.one, [0, 1]), (.other, [2, 17, 100])]),
        ("pt-PT", [(.one, [1]), (.other, [0, 2])]),
        ("is", [(.one, [1, 21, 101]), (.other, [0, 2, 11, 111])]),
        ("mk", [(.one, [1, 31]), (.other, [0, 2, 11])]),
        ("ja", [(.other, [0, 1, 2, 15])]),
        (
            "ru",
            [(.one, [1, 21, 31, 101]), (.few, [2, 3, 4, 22, 102]), (.many, [0, 5, 11, 12, 14, 19, 111])]
        ),
        ("pl", [(.one, [1]), (.few, [2, 3, 4, 22, 102]), (.many, [0, 5, 12, 21, 111])]),
        ("hr", [(.one, [1, 21]), (.few, [2, 24]), (.other, [0, 5, 11, 12])]),
        ("cs", [(.one, [1]), (.few, [2, 3, 4]), (.other, [0, 5, 22])]),
        ("sl", [(.one, [1, 101]), (.two, [2, 102]), (.few, [3, 4, 103]), (.other, [0, 5])]),
        ("lt", [(.one, [1, 21]), (.few, [2, 9, 22]), (.other, [0, 10, 11, 20])]),
        ("lv", [(.zero, [0, 10, 11, 20]), (.one, [1, 21]), (.other, [2, 9, 22])]),
        ("ro", [(.one, [1]), (.few, [0, 2, 16, 101]), (.other, [20, 35])]),
        ("he", [(.one, [1]), (.two, [2]), (.other, [0, 3, 20])]),
        ("ga", [(.one, [1]), (.two, [2]), (.few, [3, 6]), (.many, [7, 10]), (.other, [0, 11])]),
        ("cy", [(.zero, [0]), (.one, [1]), (.two, [2]), (.few, [3]), (.many, [6]), (.other, [4, 5, 7])]),
        (
            "ar",
            [
                (.zero, [0]), (.one, [1]), (.two, [2]), (.few, [3, 10, 103]), (.many, [11, 99, 111]),
                (.other, [100, 102, 200]),
            ]
        ),
    ]

    @Test func `gives each number its form`() {
        for (language, forms) in PluralRuleTests.samples {
            for (form, numbers) in forms {
                for number in numbers {
                    #expect(PluralRule.form(of: number, in: language) == form, "\(language) \(number)")
                }
            }
        }
    }
}
