import Fixtures
import Markup
import Paper
import Registration
import Testing
import Unconference

@Suite struct ReportPageTests {
    private func page(_ text: String, count: Int) throws -> String {
        var gathering = Gathering.example
        gathering.event.title = text
        gathering.event.tagline = text
        gathering.event.venue?.name = text
        gathering.event.purpose = Purpose(
            need: text,
            audience: text,
            outcome: text,
            measures: [Purpose.Measure(id: "kept", text: text, target: 8)]
        )
        try gathering.act(RecordOutcome("kept", count: count), at: Event.example.ends.instant)
        let report = EventReport(
            gathering,
            on: try #require(LocalDate("2027-04-05")),
            learned: .init(sessions: 0, written: 0, reused: 0, questions: 0, answered: 0, stories: 0),
            wishes: .init(made: 0, possible: 0, met: 0)
        )
        return String(decoding: ReportPage.document(of: report, on: gathering.event).bytes, as: UTF8.self)
    }

    @Test func `is a page that needs nothing else and holds no text as markup`() throws {
        let page = try page("<script>alert('\"')</script>", count: 6)
        #expect(page.hasPrefix("<!DOCTYPE html>\n"))
        #expect(!page.contains("<script"))
        #expect(!page.contains("src=") && !page.contains("href="), "it asks for nothing")
        #expect(page.matches(of: #/&lt;script&gt;/#).count == 8)
        #expect(page.contains("Report of Monday 5 April 2027"))
        #expect(page.contains("<small>counted on 19 March 2027</small>"))
    }

    @Test(arguments: [(0, "0", "0 of 8"), (6, "75", "6 of 8"), (9, "100", "9 of 8")])
    func `draws each number beside its goal`(count: Int, width: String, words: String) throws {
        let page = try page("kept", count: count)
        #expect(page.contains("<rect width=\"\(width)\" height=\"10\"></rect>"))
        #expect(page.contains("<td class=\"figures\">\(words)</td>"))
    }
}
