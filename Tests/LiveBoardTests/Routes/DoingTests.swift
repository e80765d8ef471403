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

/// What people do: once, however often it is sent; in the words of somebody with a phone.
@Suite struct DoingTests {
    @Test func `the same tap counts once, and is answered with the same bytes`() async throws {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let headers = ["Idempotency-Key": "0123456789abcdefABCDEF"]
        let body = #"{"title": "It went quiet", "detail": "three months after launch"}"#
        let first = try await test.ask(
            .post,
            "/api/v1/pitch",
            cookie: ada.cookie,
            body: body,
            json: true,
            headers: headers
        )
        let second = try await test.ask(
            .post,
            "/api/v1/pitch",
            cookie: ada.cookie,
            body: body,
            json: true,
            headers: headers
        )
        #expect(first.status == .ok && first.body == second.body)
        #expect(test.board.now.gathering.topics.count == 1)
        let other = try await test.ask(
            .post,
            "/api/v1/pitch",
            cookie: ada.cookie,
            body: #"{"title": "Other"}"#,
            json: true,
            headers: headers
        )
        #expect(other.status == .unprocessableContent && other.text.contains("operation-reused"))
        // Nor may somebody else learn from it what was done.
        let bea = try await test.participant("Bea")
        let theirs = try await test.ask(
            .post,
            "/api/v1/pitch",
            cookie: bea.cookie,
            body: body,
            json: true,
            headers: headers
        )
        #expect(theirs.status == .unprocessableContent)
    }

    @Test func `a refused tap stays refused when it comes again`() async throws {
        let test = try TestBoard(phase: .announced)
        let ada = try await test.participant("Ada")
        let headers = ["Idempotency-Key": "0123456789abcdefABCDEF"]
        let body = #"{"title": "It went quiet"}"#
        let first = try await test.ask(
            .post,
            "/api/v1/pitch",
            cookie: ada.cookie,
            body: body,
            json: true,
            headers: headers
        )
        _ = try await test.board.perform(SetPhase(.pitching), by: .organiser("sam"))
        let second = try await test.ask(
            .post,
            "/api/v1/pitch",
            cookie: ada.cookie,
            body: body,
            json: true,
            headers: headers
        )
        #expect(first.status == .conflict && first.body == second.body)
        #expect(!first.text.contains("`"))
    }

    @Test func `wishes stay within the budget, and are nobody else's business`() async throws {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        var topics: [Topic.ID] = []
        for number in 1...9 { topics.append(try await test.topic("Topic \(number)")) }
        var last = ""
        for topic in topics {
            last = try await test.ask(
                .post,
                "/api/v1/wish",
                cookie: ada.cookie,
                body: #"{"topic": \#(topic), "level": "like"}"#,
                json: true
            ).text
        }
        #expect(last.contains("wishes-spent") && last.contains("all your wishes"))
        let bea = try await test.participant("Bea")
        for path in ["/topics", "/board", "/topics/\(topics[0])", "/api/v1/board", "/api/v1/me"] {
            let page = try await test.ask(.get, path, cookie: bea.cookie)
            #expect(!page.text.contains("1 wish") && !page.text.contains("\"wishes\": 1"), "\(path)")
        }
    }

    @Test(arguments: [
        ("/topics", "/topics?done=second"), ("/topics?show=mine", "/topics?show=mine&done=second"),
        ("/topics#t1", "/topics?done=second#t1"), ("//evil.example", "/?done=second"),
        ("https://evil.example", "/?done=second"), ("/\\evil.example", "/?done=second"),
        ("/a\r\nSet-Cookie: x=y", "/?done=second"), ("javascript:alert(1)", "/?done=second"),
    ])
    func `goes back to pages of this board only`(_ back: String, _ expected: String) async throws {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let topic = try await test.topic("It went quiet")
        let escaped = back.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let answer = try await test.ask(
            .post,
            "/do/second",
            cookie: ada.cookie,
            body: "topic=\(topic)&back=\(escaped)"
        )
        #expect(answer.header("Location") == expected)
        #expect(answer.header("Set-Cookie") == nil)
    }

    @Test func `nobody acts for somebody else`() async throws {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let bea = try await test.participant("Bea")
        let topic = try await test.topic("Bea's topic", by: bea.id)
        for (path, body) in [
            ("/do/withdraw", "topic=\(topic)"), ("/do/edit-topic", "topic=\(topic)&title=Mine"),
            ("/do/place", "topic=\(topic)&slot=s1&room=press"),
        ] {
            let answer = try await test.ask(.post, path, cookie: ada.cookie, body: body)
            #expect(answer.status == .forbidden, "\(path)")
        }
        // Fields that are not the form's do nothing: whose it is comes from who asks.
        try await test.ask(
            .post,
            "/do/edit-me",
            cookie: ada.cookie,
            body: "name=Ada&kind=helper&standing=waiting&id=\(bea.id)"
        )
        let gathering = test.board.now.gathering
        #expect(gathering.participants[ada.id]?.kind == .practitioner)
        #expect(gathering.participants[bea.id]?.name == "Bea")
        #expect(gathering.topics[topic]?.title == "Bea's topic")
    }

    @Test func `two who write at once lose nothing`() async throws {
        let test = try TestBoard(phase: .live)
        let ada = try await test.participant("Ada")
        let bea = try await test.participant("Bea")
        let topic = try await test.topic("It went quiet")
        func write(_ cookie: String, _ text: String, base: String) async throws -> String {
            let body = "topic=\(topic)&part=heard&text=\(text)&base=\(base)"
            return try await test.ask(
                .post,
                "/do/note",
                cookie: cookie,
                body: body,
                headers: ["Accept": "application/json"]
            ).text
        }
        _ = try await write(ada.cookie, "one%0Atwo%0Athree", base: "")
        _ = try await write(ada.cookie, "ONE%0Atwo%0Athree", base: "one%0Atwo%0Athree")
        _ = try await write(bea.cookie, "one%0Atwo%0ATHREE", base: "one%0Atwo%0Athree")
        #expect(test.board.now.gathering.rawNotes[topic]?[.heard] == "ONE\ntwo\nTHREE")
        let both = try await write(bea.cookie, "eins%0Atwo%0ATHREE", base: "one%0Atwo%0ATHREE")
        #expect(test.board.now.gathering.rawNotes[topic]?[.heard] == "ONE\neins\ntwo\nTHREE")
        #expect(both.contains("both texts are there"))
    }

    @Test func `an organiser moves things, and takes it back`() async throws {
        let test = try TestBoard(phase: .planning)
        let sam = try await test.organiser()
        let topic = try await test.topic("It went quiet")
        let slot = Event.example.sessionSlots[0].id
        let room = Event.example.rooms[0].id
        let placed = try await test.ask(
            .post,
            "/do/place",
            cookie: sam,
            body: "topic=\(topic)&slot=\(slot)&room=\(room)&back=%2Fdesk"
        )
        #expect(placed.header("Location") == "/desk?done=place")
        #expect(try await test.ask(.get, "/board").text.contains("It went quiet"))
        let entry = try #require(try test.board.lastUndoable(of: .organiser("sam"))?.sequence)
        let body = "entry=\(entry)"
        #expect(try await test.ask(.post, "/do/undo", cookie: sam, body: body).status == .seeOther)
        // The same tap once more, as from a phone that lost the answer, takes back nothing else.
        #expect(try await test.ask(.post, "/do/undo", cookie: sam, body: body).status == .conflict)
        #expect(test.board.now.gathering.placements.count == 0)
        let nothing = try await test.ask(.post, "/do/undo", cookie: try await test.organiser("kim"), body: "")
        #expect(nothing.status == .notFound)
    }

    @Test func `where the disk takes nothing, whoever asks is told so, and reading goes on`() async throws {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let topic = try await test.topic("It went quiet")
        try test.loseDisk()
        for (path, isScript) in [("/do/second", false), ("/api/v1/second", true)] {
            let body = isScript ? "{\"topic\": \(topic)}" : "topic=\(topic)"
            let answer = try await test.ask(.post, path, cookie: ada.cookie, body: body, json: isScript)
            #expect(answer.status.code == 507)
            #expect(!answer.text.contains("unconf-board-"), "no path of the machine is told")
        }
        #expect(test.board.now.gathering.seconds.count == 0)
        #expect(try await test.ask(.get, "/topics", cookie: ada.cookie).text.contains("It went quiet"))
    }

    @Test func `both who pitched agree, and two topics are one`() async throws {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let bea = try await test.participant("Bea")
        let first = try await test.topic("It went quiet", by: ada.id)
        let second = try await test.topic("Nobody posts any more", by: bea.id)
        let body = "from=\(second)&into=\(first)"
        let other = try await test.participant("Cleo")
        #expect(try await test.ask(.post, "/do/merge", cookie: other.cookie, body: body).status == .forbidden)
        try await test.ask(.post, "/do/merge", cookie: bea.cookie, body: body)
        #expect(test.board.now.gathering.openTopics.count == 2)
        let page = try await test.ask(.get, "/topics/\(first)", cookie: ada.cookie)
        #expect(page.text.contains("<b>Nobody posts any more</b>: Shall it become one with this?"))
        try await test.ask(.post, "/do/merge", cookie: ada.cookie, body: body)
        #expect(test.board.now.gathering.openTopics.map(\.id) == [first])
        #expect(test.board.now.gathering.hosts(of: first) == [ada.id, bea.id])
    }
}
