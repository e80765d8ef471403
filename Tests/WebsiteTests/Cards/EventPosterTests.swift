import Testing

@testable import Website

@Suite struct EventPosterTests {
    @Test func `breaks a long title between words and cuts what does not fit`() {
        let lines = DrawnText.wrapped(
            String(repeating: "Forty minutes over coffee ", count: 8),
            size: 60,
            width: 1040,
            most: 3
        )
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("Forty minutes over coffee") && !lines[0].hasSuffix("…"))
        #expect(lines[2].hasSuffix("…"))
    }

    @Test func `cuts a single word that is wider than the picture`() {
        let lines = DrawnText.wrapped(String(repeating: "東", count: 400), size: 60, width: 1040, most: 2)
        #expect(lines.count == 1 && lines[0].count < 20 && lines[0].hasSuffix("…"))
    }

    @Test func `shows texts as texts, and starts at the side where reading starts`() {
        func poster(_ isRightToLeft: Bool) -> String {
            EventPoster(
                site: "<b>",
                title: "A & B",
                when: "today",
                place: nil,
                line: nil,
                isRightToLeft: isRightToLeft
            ).svg
        }
        #expect(poster(false).contains("&lt;b&gt;") && poster(false).contains("A &amp; B"))
        #expect(poster(false).contains("x=\"80\"") && poster(true).contains("x=\"1120\""))
        #expect(poster(true).contains("direction=\"rtl\""))
    }
}
