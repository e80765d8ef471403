import Fixtures
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Letters
import NIOCore
import Registration
import Storage
import Testing
import Unconference

@testable import LiveBoard

/// The ways in and out.
@Suite struct EntranceTests {
    private func cookie(_ answer: String?) -> String {
        String((answer ?? "").prefix { $0 != ";" })
    }

    @Test func `signing up takes a name, and lets you in`() async throws {
        let test = try TestBoard()
        let answer = try await test.ask(
            .post,
            "/do/join",
            body: "name=Zo%C3%AB+%3Cb%3E&op=abcdefabcdefabcdef"
        )
        #expect(answer.status == .seeOther && answer.header("Location") == "/me?done=joined")
        let set = try #require(answer.header("Set-Cookie"))
        #expect(set.contains("HttpOnly; SameSite=Lax") && !set.contains("Secure"))
        let me = try await test.ask(.get, "/me", cookie: cookie(set))
        #expect(me.text.contains("Zoë &lt;b&gt;") && me.text.contains("/in/"))
        #expect(test.board.now.gathering.participants.count == 1)
        // The same form again, as when the answer was lost.
        let again = try await test.ask(.post, "/do/join", body: "name=Zo%C3%AB+%3Cb%3E&op=abcdefabcdefabcdef")
        #expect(again.status == .seeOther && again.header("Set-Cookie") == nil)
        #expect(test.board.now.gathering.participants.count == 1)
    }

    @Test func `behind TLS the cookie is for this host alone`() async throws {
        let test = try TestBoard(mode: .tls)
        let answer = try await test.ask(.post, "/do/join", body: "name=Ada&email=ada%40example.org")
        let set = try #require(answer.header("Set-Cookie"))
        #expect(set.hasPrefix("__Host-unconf=") && set.contains("; Path=/;") && set.hasSuffix("; Secure"))
        #expect(test.board.now.gathering.participants.sorted.first?.email == "ada@example.org")
    }

    @Test func `in the room an e-mail address is neither asked for nor taken`() async throws {
        let test = try TestBoard()
        #expect(!(try await test.ask(.get, "/").text.contains("type=\"email\"")))
        try await test.ask(.post, "/do/join", body: "name=Ada&email=ada%40example.org")
        #expect(test.board.now.gathering.participants.sorted.first?.email == nil)
    }

    @Test func `what was typed comes back when it is refused`() async throws {
        let test = try TestBoard()
        let answer = try await test.ask(.post, "/do/join", body: "name=&stuck=We+%22went%22+quiet")
        #expect(answer.status == .unprocessableContent)
        #expect(
            answer.text.contains("What shall we call you?")
                && answer.text.contains("We &quot;went&quot; quiet")
        )
        #expect(test.board.now.gathering.participants.count == 0)
    }

    @Test func `looking at a link does nothing, an invitation works once, a link again and again`()
        async throws
    {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let now = test.board.time
        let until = now.adding(seconds: 600)
        let link = Keyring.make(
            .link,
            .participant,
            participant: ada.id,
            at: now,
            until: until
        )
        let once = Keyring.make(.invitation, .organiser, name: "sam", at: now, until: until)
        try await test.board.keyring.change([link.key, once.key])
        for secret in [link.secret, once.secret] {
            for _ in 0..<2 { #expect(try await test.ask(.get, "/in/\(secret)").status == .ok) }
        }
        for turn in 0..<2 {
            let first = try await test.ask(.post, "/do/come-in", body: "secret=\(link.secret)")
            #expect(first.status == .seeOther && first.header("Location") == "/")
            let second = try await test.ask(.post, "/do/come-in", body: "secret=\(once.secret)")
            #expect(second.status == (turn == 0 ? .seeOther : .gone))
        }
        #expect(try await test.ask(.get, "/in/\(once.secret)").status == .gone)
        #expect(try await test.ask(.get, "/in/nothing").status == .gone)
    }

    @Test func `a new link ends the old one, and leaving ends the session`() async throws {
        let test = try TestBoard()
        let joined = try await test.ask(.post, "/do/join", body: "name=Ada")
        let session = cookie(joined.header("Set-Cookie"))
        func link() async throws -> String {
            let text = try await test.ask(.get, "/me", cookie: session).text
            let match = try #require(text.firstMatch(of: #/href="(\/in\/[^"]+)"/#))
            return String(match.1)
        }
        let first = try await link()
        #expect(try await test.ask(.post, "/do/new-link", cookie: session, body: "").status == .seeOther)
        let second = try await link()
        #expect(first != second)
        #expect(try await test.ask(.get, first).status == .gone)
        #expect(try await test.ask(.get, second).status == .ok)
        let left = try await test.ask(.post, "/do/leave", cookie: session, body: "")
        #expect(left.header("Clear-Site-Data")?.contains("cookies") == true)
        #expect(try await test.ask(.get, "/me", cookie: session).status == .unauthorized)
    }

    @Test func `a session's secret is no link, and a link's secret is no session`() async throws {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let secret = String(ada.cookie.split(separator: "=")[1])
        #expect(try await test.ask(.get, "/in/\(secret)").status == .gone)
        let link = Keyring.make(
            .link,
            .participant,
            participant: ada.id,
            at: test.board.time,
            until: test.board.staysUntil
        )
        try await test.board.keyring.change([link.key])
        #expect(try await test.ask(.get, "/me", cookie: "unconf=\(link.secret)").status == .unauthorized)
    }

    @Test func `erasing takes person, keys and taps out of the file`() async throws {
        let test = try TestBoard()
        let joined = try await test.ask(.post, "/do/join", body: "name=Canary-4711&stuck=canary-stuck")
        let session = cookie(joined.header("Set-Cookie"))
        let topic = try await test.topic("It went quiet")
        try await test.ask(
            .post,
            "/do/second",
            cookie: session,
            body: "topic=\(topic)&op=0123456789abcdef0123"
        )
        try await test.ask(.post, "/do/aha", cookie: session, body: "text=canary-aha")
        try await test.ask(.post, "/do/commit", cookie: session, body: "will=canary-will&remind=1")
        #expect(
            try await test.ask(.post, "/do/erase-me", cookie: session, body: "").status
                == .unprocessableContent
        )
        let gone = try await test.ask(.post, "/do/erase-me", cookie: session, body: "sure=yes")
        #expect(gone.header("Location") == "/?done=erased")
        #expect(try await test.ask(.get, "/me", cookie: session).status == .unauthorized)
        #expect(try test.file.accessKeys(of: Event.example.slug).allSatisfy { $0.participant == nil })
        let bytes = try Data(contentsOf: URL(filePath: test.file.path))
        #expect(bytes.range(of: Data("anary".utf8)) == nil)
    }

    @Test func `a full event makes a line, and says where one stands in it`() async throws {
        var small = Event.example
        small.capacity = 1
        let test = try TestBoard(event: small)
        try await test.ask(.post, "/do/join", body: "name=Ada")
        try await test.ask(.post, "/do/join", body: "name=Bea")
        let joined = try await test.ask(.post, "/do/join", body: "name=Cleo")
        let home = try await test.ask(.get, "/", cookie: cookie(joined.header("Set-Cookie")))
        #expect(home.text.contains("second in line"))
    }

    @Test func `the desk is for this machine unless the organiser says otherwise`() async throws {
        let test = try TestBoard()
        #expect(try await test.ask(.get, "/desk", cookie: try await test.organiser()).status == .ok)
        #expect(try await test.ask(.get, "/desk").status == .unauthorized)
        let ada = try await test.participant("Ada")
        #expect(try await test.ask(.get, "/desk", cookie: ada.cookie).status == .forbidden)
    }

    @Test func `the link comes by mail, and so does a way back in`() async throws {
        let test = try TestBoard(mode: .tls)
        try await test.ask(.post, "/do/join", body: "name=Ada&email=ada%40example.org")
        let welcome = try #require(test.letters.all.first)
        #expect(welcome.recipient == "ada@example.org" && !welcome.text.contains("Ada"))
        let link = try #require(welcome.text.firstMatch(of: #/https:\/\/board\.example\.org(\/in\/\S+)/#))
        #expect(try await test.ask(.get, String(link.1)).status == .ok)
        let known = try await test.ask(.post, "/do/way-back", body: "email=ADA%40example.org+")
        let unknown = try await test.ask(.post, "/do/way-back", body: "email=bea%40example.org")
        #expect(known.text == unknown.text)
        for _ in 0..<200 where test.letters.all.count < 2 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(test.letters.all.count == 2)
        let back = try #require(test.letters.all.last?.text.firstMatch(of: #/secret|\/in\/(\S+)/#)?.1)
        let first = try await test.ask(.post, "/do/come-in", body: "secret=\(back)")
        #expect(first.header("Set-Cookie") != nil)
        #expect(try await test.ask(.post, "/do/come-in", body: "secret=\(back)").status == .gone)
        for _ in 0..<20 { try await test.ask(.post, "/do/way-back", body: "email=ada%40example.org") }
        try await Task.sleep(for: .milliseconds(100))
        #expect(test.letters.all.count <= 11)
    }

    @Test func `in the room no letter goes out`() async throws {
        let test = try TestBoard()
        try await test.ask(.post, "/do/join", body: "name=Ada&email=ada%40example.org")
        try await test.ask(.post, "/do/way-back", body: "email=ada%40example.org")
        #expect(test.letters.all.isEmpty)
        #expect(try await test.ask(.get, "/way-back").text.contains("Ask an organiser"))
    }
}
