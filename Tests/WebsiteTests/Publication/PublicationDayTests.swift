import Foundation
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

    @Test(arguments: [("2027-03-18", true), ("2027-04-20", false)])
    func
        `has the facts of an event before what was pitched until it is over, and then below what was learned`(
            day: String,
            isFirst: Bool
        ) throws
    {
        let page = try page("events/cup-2/index.html", of: SampleSite(), on: day)
        let facts = try #require(page.range(of: "<aside class=\"facts\""))
        let list = try #require(page.range(of: "<section class=\"list\""))
        #expect((facts.lowerBound < list.lowerBound) == isFirst)
        #expect(page.ranges(of: "<aside").count == 1)
    }

    @Test(arguments: [("2027-03-18", false), ("2027-03-19", false), ("2027-03-20", true)])
    func `calls an event past from the day after it`(day: String, isPast: Bool) throws {
        var site = SampleSite()
        site.setPhase(.live)
        #expect(try site.publication(on: day).events.last?.isPast == isPast)
    }

    @Test(arguments: [
        ("2027-03-19", Phase.wrapUp, true), ("2027-03-19", .retired, true), ("2027-03-19", .closing, false),
        ("2027-03-18", .wrapUp, false), ("2027-03-20", .live, true),
    ])
    func `calls it past on its evening when its organisers say that notes are being written`(
        day: String,
        phase: Phase,
        isPast: Bool
    ) throws {
        var site = SampleSite()
        site.setPhase(phase)
        #expect(try site.publication(on: day).events.last?.isPast == isPast)
    }

    private func page(_ path: String, of site: SampleSite, on day: String) throws -> String {
        let file = try site.publication(on: day).renderAll().first { $0.path == path }
        return String(decoding: try #require(file).bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("2027-01-31", nil, ["from 1 February 2027", "from 1 March 2027"]),
        ("2027-02-28", "early", ["until 28 February 2027", "from 1 March 2027"]),
        ("2027-03-01", "late", ["no longer sold", "until 18 March 2027"]),
        ("2027-03-19", nil, ["no longer sold"]),
    ])
    func `leads to tickets on the days on which they are sold`(day: String, shop: String?, words: [String])
        throws
    {
        var site = SampleSite()
        site.setPhase(.live)
        let path = "Content/events/cup-2/event.md"
        let tickets = """
            tickets:
              - {id: early, name: Early, from: 2027-02-01, until: 2027-02-28, url: "https://example.org/early"}
              - {id: late, name: Late, from: 2027-03-01, until: 2027-03-18, url: "https://example.org/late"}
            """
        let line = try #require(
            site.files[path]?.split(separator: "\n").first { $0.contains("id: practitioner") }
        )
        site.files[path] = site.files[path]?.replacing("tickets:\n\(line)", with: tickets)
            .replacing("attribution:", with: "registration: {mode: imported}\nattribution:")
        let page = try page("events/cup-2/index.html", of: site, on: day)
        for name in ["early", "late"] {
            // Once among the tickets, and once above all as what to do.
            let links = page.components(separatedBy: "href=\"https://example.org/\(name)\"").count - 1
            #expect(links == (name == shop ? 2 : 0), "\(name)")
        }
        for words in words { #expect(page.contains(words), "\(words)") }
    }

    @Test func `sells nothing for what was postponed, and strikes its days through`() throws {
        var site = SampleSite()
        let path = "Content/events/cup-2/event.md"
        site.files[path] = site.files[path]?.replacing(
            "currency: GBP,",
            with: "currency: GBP, url: \"https://example.org/shop\","
        )
        #expect(
            try page("events/cup-2/index.html", of: site, on: "2027-03-01").contains(
                "href=\"https://example.org/shop\""
            )
        )
        site.files[path] = site.files[path]?.replacing(
            "attribution:",
            with: "status: postponed\nattribution:"
        )
        let page = try page("events/cup-2/index.html", of: site, on: "2027-03-01")
        #expect(page.contains("£10") && !page.contains("href=\"https://example.org/shop\""))
        #expect(page.contains("<dd class=\"is-off\"><time"))
    }

    @Test(arguments: [
        ("2027-03-18", "does not take place"), ("2027-04-20", "did not take place"),
    ])
    func `asks nobody to write up what was cancelled, and says so once`(day: String, words: String) throws {
        var site = SampleSite()
        site.files["Content/events/cup-2/notes/quiet.md"] = nil
        let path = "Content/events/cup-2/board.json"
        let cell = #"{"slot": "s1", "room": "press"}"#
        let board = site.files[path]?.replacing(#""cell": \#(cell)"#, with: #""cancelled": \#(cell)"#)
        #expect(board != site.files[path])
        site.files[path] = board
        let session = try page("events/cup-2/sessions/quiet/index.html", of: site, on: day)
        #expect(session.contains(words))
        #expect(!session.contains("class=\"empty\""))
        let wall = try page("events/cup-2/board/index.html", of: site, on: day)
        #expect(wall.components(separatedBy: "sessions/quiet/\">").count == 2)
    }
}
