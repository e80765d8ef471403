import Formats
import Foundation
import Testing
import Unconference

@Suite struct ScheduleTests {
    private func programme(_ text: String = "It went quiet: whom do I ask?") throws -> Programme {
        let event = try EventFile.read(
            FileHead(Texts.event, firstLine: 2, file: "event.md"),
            slug: slug("second-cup-2"),
            body: ""
        )
        var record = BoardRecord(uid: "3f2504e0-4f89-41d3-9a0c-0305e82c3301", phase: .live)
        record.topics = try [
            PublicTopic(
                number: 7,
                slug: slug("quiet-after-launch"),
                title: text,
                detail: text,
                tags: ["adoption", "pilots"],
                hosts: [text],
                cell: Cell(slot: slug("s1"), room: slug("press")),
                uid: "not a uuid"
            ),
            PublicTopic(number: 8, slug: slug("b"), title: "not placed", uid: "b"),
        ]
        return Programme(event: event.value, board: record)
    }

    private func xml(_ programme: Programme) -> String {
        ScheduleXML.text(
            programme,
            version: "1",
            siteURL: "https://example.org/",
            fileURL: "https://example.org/schedule.xml",
            url: { "https://example.org/s/\($0.slug)/" }
        )
    }

    @Test func `writes the board as conference apps read it`() throws {
        let text = try xml(programme())
        #expect(
            text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <schedule>
                  <generator name="unconf"/>
                  <url>https://example.org/schedule.xml</url>
                  <version>1</version>
                  <conference>
                    <acronym>second_cup_2</acronym>
                    <title>Second Cup 2: after the launch</title>
                    <start>2027-03-19</start>
                    <end>2027-03-19</end>
                    <days>1</days>
                    <timeslot_duration>00:05</timeslot_duration>
                    <base_url>https://example.org/</base_url>
                    <time_zone_name>Europe/London</time_zone_name>
                    <track name="pilots" slug="pilots"/>
                  </conference>
                  <day index="1" date="2027-03-19" start="2027-03-19T09:00:00+00:00" end="2027-03-19T17:00:00+00:00">
                    <room name="Press">
                      <event id="7" guid="70efe86c-72c1-8a0c-a7a6-1c8f0340fe1f">
                        <date>2027-03-19T10:45:00+00:00</date>
                        <start>10:45</start>
                        <duration>00:50</duration>
                        <room>Press</room>
                        <slug>second_cup_2-7-quiet_after_launch</slug>
                        <url>https://example.org/s/quiet-after-launch/</url>
                        <title>It went quiet: whom do I ask?</title>
                        <subtitle/>
                        <track>pilots</track>
                        <type>discussion</type>
                        <language>en</language>
                        <abstract>It went quiet: whom do I ask?</abstract>
                        <description/>
                        <recording><license/><optout>true</optout></recording>
                        <links/>
                        <attachments/>
                      </event>
                    </room>
                    <room name="Garden Table">
                    </room>
                  </day>
                </schedule>

                """
        )
    }

    @Test(arguments: Hostile.lines)
    func `keeps any text a text, and names no host`(line: String) throws {
        var programme = try programme(line)
        programme.event.rooms[0].name = line
        programme.event.title = line
        let outline = try #require(XMLOutline.read(xml(programme)))
        #expect(outline.elements.count(where: { $0.name == "event" }) == 1)
        #expect(!outline.elements.contains { $0.name.hasPrefix("person") })
        let json = ScheduleJSON.text(programme, version: "1")
        let value = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let schedule = try #require(value["schedule"] as? [String: Any])
        let conference = try #require(schedule["conference"] as? [String: Any])
        #expect(conference["title"] as? String == line)
        #expect(!json.contains("hosts"))
    }

    @Test func `has a day for each day of the event`() throws {
        var programme = try programme()
        let end = try #require(Instant("2027-03-21T15:00:00Z"))
        programme.event.ends = programme.event.zone.moment(at: end)
        let outline = try #require(XMLOutline.read(xml(programme)))
        let days = outline.elements.filter { $0.name == "day" }.map(\.attributes)
        #expect(days.map { $0["date"] } == ["2027-03-19", "2027-03-20", "2027-03-21"])
        #expect(days.map { $0["start"] }.last == "2027-03-21T00:00:00+00:00")
        #expect(days.map { $0["end"] }.last == "2027-03-21T15:00:00+00:00")
    }

    @Test(arguments: Hostile.lines)
    func `lets no text out of its script element`(line: String) throws {
        var event = try programme().event
        event.title = line
        event.venue?.name = line
        event.tickets[0].name = line
        let bytes = LinkedData.event(event, url: "https://example.org/events/second-cup-2/")
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("<") && !text.contains(">") && !text.contains("&"))
        let value = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(value["name"] as? String == line)
        #expect(value["startDate"] as? String == "2027-03-19T09:00:00+00:00")
        #expect((value["location"] as? [String: Any])?["name"] as? String == line)
        #expect((value["offers"] as? [[String: Any]])?.map { $0["price"] as? String } == ["10", "50.50"])
    }

    @Test func `says of a place only what is known`() throws {
        func linked(_ event: Event) throws -> [String: Any] {
            let text = Data(LinkedData.event(event, url: nil))
            return try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
        }
        var event = try programme().event
        event.venue = Venue(name: "The Old Bindery", address: "4 Glue Pot Lane, London")
        let known = try linked(event)
        let place = try #require(known["location"] as? [String: Any])
        #expect(place["@type"] as? String == "Place")
        #expect(place["name"] as? String == "The Old Bindery")
        #expect(place["address"] as? String == "4 Glue Pot Lane, London")
        #expect(
            known["eventAttendanceMode"] as? String == "https://schema.org/OfflineEventAttendanceMode"
        )
        event.venue = nil
        let unknown = try linked(event)
        #expect(unknown["location"] == nil)
        #expect(unknown["eventAttendanceMode"] == nil)
    }

    @Test func `puts the day into a calendar, sessions and what is for everybody`() throws {
        let entries = try programme().calendarEntries(url: { "https://example.org/s/\($0.slug)/" })
        #expect(entries.map(\.title) == ["Opening circle", "It went quiet: whom do I ask?"])
        #expect(entries.map(\.uid) == ["3f2504e0-4f89-41d3-9a0c-0305e82c3301-opening", "not a uuid"])
        #expect(entries.last?.location == "Press, The Old Bindery")
        #expect(entries.last?.starts.description == "2027-03-19T10:45:00Z")
        var secret = try programme()
        secret.board.topics[0].detail = ""
        secret.board.topics[0].hosts = ["Somebody"]
        #expect(secret.calendarEntries().last?.detail == "Discussion\nSomebody")
        secret.event.attribution = .chathamHouse
        #expect(secret.calendarEntries().last?.detail == "Discussion")
        secret.event.status = .cancelled
        #expect(secret.calendarEntry().status == .cancelled)
    }
}
