import Foundation
import Testing

/// What came of an event, from the first count to the day after its data is gone.
@Suite struct ReportCommandTests {
    @Test func `counts are listed, reported, published, and outlive the data`() throws {
        let site = try TestSite.pitched()
        #expect(try site.did("outcome", "list").text.contains("questions asked aloud"))
        try site.refused("outcome", "record", "aksed", "7", with: "unknown-measure")
        #expect(try site.run("outcome", "record", "asked", "many").status == 64)
        #expect(
            try site.did("outcome", "record", "asked", "7").text
                == "Counted 7 of 10: questions asked aloud.\n"
        )
        #expect(try site.did("report").text.contains("questions asked aloud"))
        let report = try site.did("report", "--json").decoded(Report.self)
        #expect(report.outcomes.promises.map(\.count) == [7])
        try site.did("archive")
        #expect(try site.read("Content/events/\(TestSite.event)/board.json").contains("\"count\": \"7\""))
        try site.did("build", "--date", "2028-07-01")
        #expect(try site.read("Output/events/\(TestSite.event)/index.html").contains("7 of 10"))
        try site.did("outcome", "record", "asked", "6")
        try site.refused("retire", "--yes", with: "not-archived")
        try site.did("undo")
        try site.did("retire", "--yes")
        try site.did("build", "--date", "2028-07-01")
        #expect(try site.read("Output/events/\(TestSite.event)/index.html").contains("7 of 10"))
        #expect(try site.did("report", "--json").decoded(Report.self).outcomes.promises.map(\.count) == [7])
        #expect(try site.did("outcome", "list").text.contains("7        10"))
        let record = try site.read("Content/events/\(TestSite.event)/board.json")
        try site.refused("outcome", "record", "asked", "9", with: "only-record")
        try site.refused("archive", with: "only-record")
        #expect(try site.read("Content/events/\(TestSite.event)/board.json") == record)
    }

    @Test func `whoever signs up after an event is retired leaves its board where it was`() throws {
        let site = try TestSite.pitched()
        try site.did("outcome", "record", "asked", "7")
        try site.did("archive")
        try site.did("retire", "--yes")
        let path = "Content/events/\(TestSite.event)/board.json"
        let record = try site.read(path)
        func page() throws -> String {
            try site.did("build", "--date", "2028-07-01")
            return try site.read("Output/events/\(TestSite.event)/index.html")
        }
        let before = try page()
        #expect(before.contains("7 of 10"))
        try site.did("participant", "add", "Somebody Late")
        #expect(try page() == before)
        try site.refused("archive", with: "only-record")
        try site.refused("outcome", "record", "asked", "9", with: "only-record")
        #expect(try site.read(path) == record)
        #expect(try site.did("outcome", "list").text.contains("7        10"))
        // Their data can be deleted as everybody's was.
        try site.did("retire", "--yes")
        #expect(try page() == before)
        try site.did("participant", "add", "Somebody Later")
        // With a topic of its own the event has begun anew.
        try site.did("topic", "pitch", "A new beginning", "--by", "1")
        #expect(try !page().contains("7 of 10"))
    }

    @Test func `looking makes no data file`() throws {
        let site = try TestSite.withEvent()
        try site.did("report")
        try site.did("outcome", "list")
        try site.did("event", "show")
        try site.did("topic", "list")
        #expect(!site.has("unconf.sqlite"))
    }

    @Test func `the page of a report is private`() throws {
        let site = try TestSite.pitched()
        try site.refused("report", "--html", "Output/report.html", with: "private-in-public")
        let file = site.root.appending(path: "report.html").path
        try site.did("report", "--html", file)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try site.read("report.html").contains("What came of it"))
        try site.refused("report", "--html", file, with: "file-exists")
        #expect(try site.did("report", "--html", "-").text == site.read("report.html"))
        #expect(!site.has("-"))
    }

    private struct Report: Decodable {
        struct Outcomes: Decodable {
            struct Promise: Decodable {
                var count: Int?
            }
            var promises: [Promise]
        }
        var outcomes: Outcomes
    }
}
