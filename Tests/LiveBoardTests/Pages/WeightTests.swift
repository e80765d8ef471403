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

/// What goes through the air, for those at the far end of the room.
@Suite struct WeightTests {
    /// The board of a full day, with everything that the first page asks for.
    private func day() async throws -> (test: TestBoard, cookie: String) {
        let test = try TestBoard(phase: .planning)
        let ada = try await test.participant("Ada")
        var number = 0
        for slot in Event.example.sessionSlots {
            for room in Event.example.rooms.prefix(4) {
                number += 1
                let topic = try await test.topic(
                    "Session \(number): what do we do about it, and who has done it before?"
                )
                _ = try? await test.board.perform(
                    PlaceTopic(topic, in: Cell(slot: slot.id, room: room.id)),
                    by: .organiser("sam")
                )
            }
        }
        return (test, ada.cookie)
    }

    @Test func `a first look at the board is sixty kilobytes at most, all files included`() async throws {
        let (test, cookie) = try await day()
        let page = try await test.ask(.get, "/board", cookie: cookie)
        var bytes = page.body.readableBytes
        let files = page.text.matches(of: #/(?:href|src)="(\/assets\/[^"]+)"/#).map { String($0.1) }
        #expect(files.count == 2)
        for file in files {
            let sent = try await test.ask(.get, file, headers: ["Accept-Encoding": "gzip, deflate, br"])
            #expect(
                sent.header("Content-Encoding") == "gzip"
                    && sent.header("Vary")?.contains("Accept-Encoding") == true
            )
            let plain = try await test.ask(.get, file)
            #expect(
                plain.header("Content-Encoding") == nil && plain.body.readableBytes > sent.body.readableBytes
            )
            #expect(
                try await test.ask(.get, file, headers: ["Accept-Encoding": "gzip;q=0"]).body == plain.body
            )
            bytes += sent.body.readableBytes
        }
        #expect(bytes <= 60_000)
        // A policy and its fellows on each answer weigh something too.
        let fields = page.headers.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count + 4 }
        #expect(fields < 1500)
    }

    @Test func `news of a move is two kilobytes at most`() async throws {
        let (test, cookie) = try await day()
        let since = test.board.revision(test.board.now)
        let topic = try #require(test.board.now.view(for: .room).topics.first?.id)
        _ = try await test.board.perform(TakeOffBoard(.topic(topic)), by: .organiser("sam"))
        let news = try await test.ask(.get, "/board/changes?since=\(since)", cookie: cookie)
        #expect(news.status == .ok && news.text.contains("<td"))
        #expect(news.body.readableBytes <= 2000)
        #expect(test.board.news(test.board.now, said: String(repeating: "a", count: 300)).readableBytes < 500)
    }
}
