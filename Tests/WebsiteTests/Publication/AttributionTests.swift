import Testing
import Unconference

@testable import Website

@Suite struct AttributionTests {
    /// What of the sample's names and numbers stands somewhere on the site under a rule.
    private func found(under rule: AttributionRule, _ words: [String]) throws -> Set<String> {
        var site = SampleSite()
        let path = "Content/events/cup-2/event.md"
        site.files[path] = site.files[path]?.replacing(
            "attribution: consent",
            with: "attribution: \(rule.rawValue)"
        )
        var seen: Set<String> = []
        for file in try site.publication().renderAll() {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for word in words where text.contains(word) { seen.insert(word) }
        }
        return seen
    }

    @Test(arguments: [
        (AttributionRule.open, ["Maren", "Northgate", "A note-taker", "59 people", "7 people", "17 of 20"]),
        (.consent, ["Maren", "Northgate", "A note-taker", "59 people", "7 people", "17 of 20"]),
        (.chathamHouse, ["59 people", "7 people", "17 of 20"]),
        (.anonymous, []),
    ])
    func `says no more than the rule allows`(rule: AttributionRule, expected: [String]) throws {
        let words = ["Maren", "Northgate", "A note-taker", "59 people", "7 people", "17 of 20"]
        #expect(try found(under: rule, words) == Set(expected))
    }

    @Test func `keeps the interest in topics to itself until the event is over`() throws {
        var site = SampleSite()
        site.setPhase(.live)
        func pages(on day: String) throws -> String {
            try site.publication(on: day).renderAll().map { String(decoding: $0.bytes, as: UTF8.self) }
                .joined()
        }
        #expect(try pages(on: "2027-03-20").contains("wished for by"))
        #expect(try !pages(on: "2027-03-19").contains("wished for by"))
    }

    @Test func `lets a note be stricter than its event`() throws {
        var site = SampleSite()
        let path = "Content/events/cup-2/notes/quiet.md"
        site.files[path] = site.files[path]?.replacing(
            "status: published",
            with: "status: published\nattribution: anonymous"
        )
        let files = try site.publication().renderAll()
        let leaks = files.filter { String(decoding: $0.bytes, as: UTF8.self).contains("A note-taker") }
        #expect(leaks.map(\.path) == [])
    }
}
