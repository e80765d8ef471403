import Fixtures
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Registration
import Storage
import Testing
import Unconference

@testable import LiveBoard

/// What everybody sees, and when it counts as changed.
@Suite struct SceneTests {
    /// What is said of what has changed, in English.
    private func news(_ test: TestBoard, since old: RoomView) -> String {
        BoardNews.sentence(from: old, to: test.board.now.view(for: .everybody), BoardWords.english.news)
    }

    @Test func `a vote changes nothing that others see`() async throws {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let topic = try await test.topic("It went quiet")
        let before = test.board.now.revision
        _ = try await test.board.perform(SetInterest(topic, by: ada.id), by: .participant(ada.id))
        #expect(test.board.now.revision == before)
        #expect(test.board.now.gathering.interests.count == 1)
        _ = try await test.board.perform(SecondTopic(topic, by: ada.id), by: .participant(ada.id))
        #expect(test.board.now.revision == before + 1)
    }

    @Test func `an open board asks for the cells that changed, and gets no others`() async throws {
        let test = try TestBoard(phase: .planning)
        let sam = try await test.organiser()
        let topic = try await test.topic("It went quiet")
        let since = test.board.revision(test.board.now)
        let slot = Event.example.sessionSlots[0].id
        let room = Event.example.rooms[0].id
        _ = try await test.board.perform(
            PlaceTopic(topic, in: Cell(slot: slot, room: room)),
            by: .organiser("sam")
        )
        let changes = try await test.ask(.get, "/board/changes?since=\(since)", cookie: sam)
        #expect(changes.text.contains("id=\"c-\(slot)-\(room)\""))
        #expect(changes.text.components(separatedBy: "<td").count == 2)
        #expect(changes.body.readableBytes < 2048)
        for old in ["", "x.1", "\(test.board.epoch).999", "\(test.board.epoch).-1", "other.1"] {
            #expect(try await test.ask(.get, "/board/changes?since=\(old)").status == .resetContent, "\(old)")
        }
    }

    @Test func `a day that moves changes the times on an open board, and says so`() async throws {
        let test = try TestBoard(phase: .live)
        let ada = try await test.participant("Ada")
        let since = test.board.revision(test.board.now)
        let old = test.board.now.view(for: .everybody)
        _ = try await test.board.perform(
            ShiftSlots(from: "s2", minutes: 10, absorbing: "lunch"),
            by: .organiser("sam")
        )
        let page = try await test.ask(.get, "/board/changes?since=\(since)", cookie: ada.cookie).text
        #expect(page.contains("id=\"h-s2\" data-live") && page.contains("11:55"))
        #expect(page.contains("id=\"nownext\""))
        #expect(!page.contains("<td"), "no cell has changed")
        #expect(news(test, since: old).contains("11:55"))
        let later = test.board.revision(test.board.now)
        #expect(try await !test.ask(.get, "/board/changes?since=\(later)").text.contains("h-s2"))
    }

    @Test func `a session that does not take place stays on the board as that`() async throws {
        let test = try TestBoard(phase: .live)
        let topic = try await test.topic("It went quiet")
        let cell = Cell(slot: "s2", room: "press")
        _ = try await test.board.perform(PlaceTopic(topic, in: cell), by: .organiser("sam"))
        let since = test.board.revision(test.board.now)
        let cancel = CancelSession(topic, reason: "the projector")
        _ = try await test.board.perform(cancel, by: .organiser("sam"))
        for path in ["/board", "/board/changes?since=\(since)"] {
            let text = try await test.ask(.get, path).text
            #expect(text.contains("does not take place: the projector") && text.contains("It went quiet"))
        }
        let again = test.board.revision(test.board.now)
        let elsewhere = Cell(slot: "s3", room: "ink")
        _ = try await test.board.perform(PlaceTopic(topic, in: elsewhere), by: .organiser("sam"))
        let changes = try await test.ask(.get, "/board/changes?since=\(again)").text
        #expect(changes.contains("c-s2-press") && !changes.contains("does not take place"))
    }

    @Test func `a session that is over stays on the board and on the wall of missing notes`() async throws {
        let late = Event.example.sessionSlots[0].ends.instant.adding(seconds: 60)
        for now in [TestBoard.duringFirstSlot, late] {
            let test = try TestBoard(phase: .live, at: now)
            let desk = try await test.organiser()
            let wall = try await test.helper(.screen, "wall")
            let topic = try await test.topic("It went quiet")
            let place = PlaceTopic(topic, in: Cell(slot: "s1", room: "press"))
            _ = try await test.board.perform(place, by: .organiser("sam"))
            _ = try await test.board.perform(EndSession(topic), by: .organiser("sam"))
            let board = try await test.ask(.get, "/board").text
            #expect(board.contains("It went quiet") && board.contains(">over</span>"))
            let sheets = try await test.ask(.get, "/wall", cookie: wall).text
            #expect(sheets.contains("id=\"note-1\"") && sheets.contains("Who writes it up?"))
            let day = try await test.ask(.get, "/desk/day", cookie: desk).text
            #expect(day.contains("Offer it again") == (now == TestBoard.duringFirstSlot))
        }
    }

    @Test func `pages of a session that ends are told so, and no others`() async throws {
        let announcer = Announcer(mostListeners: 9)
        let first = ByteBuffer(string: "first")
        let gone = try #require(announcer.listen(session: "a", most: 2, first: first))
        let other = try #require(announcer.listen(session: "b", most: 2, first: first))
        announcer.release(session: "a")
        var heard: [ByteBuffer] = []
        for await text in gone { heard.append(text) }
        #expect(heard == [first, EventStream.gone])
        announcer.close()
        heard = []
        for await text in other { heard.append(text) }
        #expect(heard == [first])
    }

    @Test func `a page that begins to listen after its session has ended is let go`() async throws {
        let test = try TestBoard(phase: .live)
        let until = test.board.time.adding(seconds: 3600)
        let key = Keyring.make(.session, .screen, name: "wall", at: test.board.time, until: until).key
        #expect(!test.board.keyring.holds(key))
        try await test.board.keyring.change([key])
        #expect(test.board.keyring.holds(key))
        try await test.board.keyring.change([], removing: [key])
        #expect(!test.board.keyring.holds(key))
    }

    @Test func `a move is told in a sentence`() async throws {
        let test = try TestBoard(phase: .planning)
        let topic = try await test.topic("It went quiet")
        let old = test.board.now.view(for: .everybody)
        let cell = Cell(slot: Event.example.sessionSlots[0].id, room: Event.example.rooms[0].id)
        _ = try await test.board.perform(PlaceTopic(topic, in: cell), by: .organiser("sam"))
        let said = news(test, since: old)
        #expect(said.contains("“It went quiet” is at") && said.contains(Event.example.rooms[0].name))
    }

    @Test func `everybody who asks at once is answered, and each is kept`() async throws {
        let test = try TestBoard()
        let topic = try await test.topic("It went quiet")
        var people: [Participant.ID] = []
        for number in 1...60 { people.append(try await test.participant("P\(number)").id) }
        let asked = people
        try await withThrowingTaskGroup(of: Void.self) { group in
            for person in asked {
                group.addTask {
                    _ = try await test.board.perform(SecondTopic(topic, by: person), by: .participant(person))
                }
            }
            try await group.waitForAll()
        }
        #expect(test.board.now.gathering.secondCount(of: topic) == 60)
        #expect(try test.file.gathering(of: test.board.now.gathering.event).seconds.count == 60)
    }

    @Test func `what another process does is seen`() async throws {
        let test = try TestBoard()
        let version = test.board.foreignVersion()
        let other = try DataFileElsewhere(test.file.path)
        try other.pitch("Said at the command line", at: test.board.now.gathering.event, test.board.time)
        #expect(test.board.foreignVersion() != version)
        #expect(test.board.lookAround(fileChanged: true, eventChanged: false))
        #expect(test.board.now.view(for: .everybody).topics.map(\.title) == ["Said at the command line"])
    }
}
