import Fixtures
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Registration
import Storage
import Testing
import Unconference

@testable import LiveBoard

/// A clock that is set while people use the board: what came first stays first.
@Suite struct ClockTests {
    @Test func `an hour back while people vote changes no order and loses nothing`() async throws {
        var full = Event.example
        full.capacity = 2
        full.tickets = []
        let test = try TestBoard(event: full)
        let (ada, bea) = (try await test.participant("Ada"), try await test.participant("Bea"))
        let topics = [try await test.topic("It went quiet"), try await test.topic("Who pays?")]
        let cyd = try await test.participant("Cyd")
        func wish(_ topic: Topic.ID, _ level: String, _ cookie: String) async throws {
            let sent = try await test.ask(
                .post,
                "/do/wish",
                cookie: cookie,
                body: "topic=\(topic.number)&level=\(level)"
            )
            #expect(sent.status == .seeOther, "\(sent.text)")
        }
        try await wish(topics[0], "like", ada.cookie)
        try await wish(topics[0], "must", bea.cookie)
        let before = test.board.time
        let jumps: [Int64] = [-3600, 10 * 365 * 86400, -10 * 365 * 86400, -60]
        for jump in jumps {
            test.clock.value = before.adding(seconds: jump)
            // Whoever was let in before the jump stays in, unless their time is over by the clock there is now.
            guard jump < 86400 else { continue }
            try await wish(topics[0], "none", ada.cookie)
            try await wish(topics[1], "must", ada.cookie)
            try await wish(topics[1], "like", ada.cookie)
            #expect(try await test.ask(.get, "/", cookie: bea.cookie).status == .ok)
            let own = try #require(test.board.now.own(of: ada.id))
            #expect(own.wishes == [topics[1]: false], "\(jump)")
        }
        test.clock.value = before.adding(seconds: -3600)
        let dot = try await test.participant("Dot")
        let line = Seats(of: test.board.now.gathering).line.map(\.id)
        #expect(line == [cyd.id, dot.id], "who came later stands before who came first")
        #expect(test.board.now.own(of: dot.id)?.before == 1)
        let history = try test.board.history(limit: 1000)
        #expect(history.map(\.sequence) == history.map(\.sequence).sorted())
        #expect(history.last?.summary.contains("4") == true, "\(history.last?.summary ?? "")")
        // The same is so for whoever reads the file anew.
        let again = try test.file.gathering(of: test.board.now.gathering.event)
        #expect(again == test.board.now.gathering)
    }

    @Test func `what may be held no longer goes while the board is served, once the event is over`()
        async throws
    {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        var form = ParticipantForm()
        form.diet = "no nuts"
        _ = try await test.board.perform(EditParticipant(ada.id, form), by: .organiser("sam"))
        test.clock.value = test.board.time.adding(seconds: 9 * 86400)
        await test.board.deleteDue()
        #expect(test.board.now.gathering.participants[ada.id]?.diet == "no nuts")
        _ = try await test.board.perform(SetPhase(.wrapUp), by: .organiser("sam"))
        await test.board.deleteDue()
        let person = try #require(test.board.now.gathering.participants[ada.id])
        #expect(person.diet == nil && person.name == "Ada")
        #expect(try test.board.history(limit: 1).map(\.action) == ["delete-due"])
    }

    @Test func `phones show the event's time, whatever their own clock says`() throws {
        let script = try Sources.text("Sources/LiveBoard/Public/live.js")
        for word in ["performance.now", "toLocale", "Intl"] {
            #expect(!script.contains(word), "the script of phones asks the phone for the time: \(word)")
        }
        // A timer counts seconds, from a moment that the board gave.
        let asking = script.split(separator: "\n").filter { $0.contains("Date") }
        #expect(asking.allSatisfy { $0.contains("Date.now()") && $0.contains("ahead") }, "\(asking)")
        #expect(script.contains("ahead = Number(body.dataset.now) * 1000 - Date.now()"))
        // Walls count seconds, from a moment that the board gave them.
        let wall = try Sources.text("Sources/LiveBoard/Public/screen.js")
        #expect(wall.contains("body.dataset.now"))
    }

    @Test func `slots count by the board's clock, and the zone of the event`() async throws {
        let test = try TestBoard(phase: .live)
        let ada = try await test.participant("Ada")
        let slot = try #require(Event.example.sessionSlots.first)
        test.clock.value = slot.starts.instant
        /// Whether the row of the slot says that it is on.
        func isOn(_ page: String) -> Bool {
            let row = page.components(separatedBy: "id=\"s-\(slot.id)\"").last ?? ""
            return row.components(separatedBy: "</th>")[0].contains("<span class=\"state\">now</span>")
        }
        #expect(isOn(try await test.ask(.get, "/board", cookie: ada.cookie).text))
        test.clock.value = slot.starts.instant.adding(seconds: -3600)
        let page = try await test.ask(.get, "/board", cookie: ada.cookie).text
        #expect(!isOn(page))
        #expect(page.contains(">\(slot.starts.local.time)</time>"))
    }
}
