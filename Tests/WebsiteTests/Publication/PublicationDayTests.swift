import Testing
import Unconference

@testable import Website

@Suite struct PublicationDayTests {
    private let path = "Content/events/cup-1/notes/first-year.md"
    private let page = "events/cup-1/notes/first-year/index.html"

    private func isShown(keys: String, on day: String, drafts: Bool = false) throws -> Bool {
        var site = SampleSite()
        site.files[path] = site.files[path]?.replacing("status: published", with: keys)
        return try site.publication(on: day, drafts: drafts).plans.contains { $0.path == page }
    }

    @Test(arguments: [
        ("status: published", "2026-04-01", true),
        ("status: draft", "2026-04-01", false),
        ("status: published\npublish-on: 2026-04-02", "2026-04-01", false),
        ("status: published\npublish-on: 2026-04-02", "2026-04-02", true),
        ("status: published\nexpires-on: 2026-05-01", "2026-04-30", true),
        ("status: published\nexpires-on: 2026-05-01", "2026-05-01", false),
    ])
    func `shows a note from its first day until its last`(keys: String, day: String, expected: Bool) throws {
        #expect(try isShown(keys: keys, on: day) == expected)
    }

    @Test func `shows drafts when asked to, and tells robots to pass by`() throws {
        #expect(try isShown(keys: "status: draft", on: "2026-04-01", drafts: true))
        var site = SampleSite()
        site.files[path] = site.files[path]?.replacing("status: published", with: "status: draft")
        let file = try #require(try site.publication(drafts: true).renderAll().first { $0.path == page })
        #expect(String(decoding: file.bytes, as: UTF8.self).contains("content=\"noindex\""))
    }

    @Test(arguments: [("2027-03-18", true), ("2027-04-20", false)])
    func `lists what nobody placed on the board only until the event is over`(day: String, isListed: Bool)
        throws
    {
        var site = SampleSite()
        site.files["Content/events/cup-2/notes/quiet.md"] = nil
        let files = try site.publication(on: day).renderAll()
        let event = try #require(files.first { $0.path == "events/cup-2/index.html" })
        let page = String(decoding: event.bytes, as: UTF8.self)
        #expect(page.contains("sessions/quiet/\">"))
        #expect(page.contains("sessions/fridays/\">") == isListed)
    }

    @Test(arguments: [("2027-03-18", false), ("2027-03-19", false), ("2027-03-20", true)])
    func `calls an event past from the day after it`(day: String, isPast: Bool) throws {
        let publication = try SampleSite().publication(on: day)
        #expect(publication.events.last?.isPast == isPast)
    }
}
