import Fixtures
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import NIOEmbedded
import Registration
import Storage
import Testing
import Unconference

@testable import LiveBoard

/// What somebody tries who means no good, or taps much too often.
@Suite struct AttackTests {
    private func event() -> Event {
        var event = Event.example
        event.attribution = .anonymous
        return event
    }

    @Test(arguments: Routes.all.filter { $0.method == .post }.map(\.path))
    func `a page elsewhere can't send a change, whoever looks at it`(_ path: String) async throws {
        let test = try TestBoard()
        let route = try #require(Routes.all.first { $0.path == path && $0.method == .post })
        let cookie: String? =
            if route.who.contains(.organiser) {
                try await test.organiser()
            } else if route.who.contains(.participant) {
                try await test.participant("Ada").cookie
            } else {
                nil
            }
        let before = test.board.now.revision
        for headers in [
            ["Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"],
            ["Sec-Fetch-Site": "same-site"],
            ["Origin": "null"], [:],
        ] {
            let answer = try await test.ask(
                .post,
                path,
                cookie: cookie,
                body: path.hasPrefix("/api/") ? "{}" : "sure=yes&role=door&name=jo",
                json: path.hasPrefix("/api/"),
                headers: headers,
                fromHere: false
            )
            #expect(answer.status == .forbidden, "\(headers)")
        }
        #expect(test.board.now.revision == before)
        #expect(try test.file.pairingCodes(of: Event.example.slug).isEmpty)
    }

    @Test func `wrong digits end all codes, also when they are tried at once and from many addresses`()
        async throws
    {
        let test = try TestBoard(proxies: ["127.0.0.1"])
        let digits = try test.board.makeDigits(for: "front-door", as: .door)
        let others = (0..<40).map { String(format: "%06d", $0) }.filter { $0 != digits }
        let statuses = try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
            for (number, other) in others.enumerated() {
                group.addTask {
                    try await test.ask(
                        .post,
                        "/do/pair-device",
                        body: "digits=\(other)",
                        headers: ["X-Forwarded-For": "192.0.2.\(number)"]
                    ).status
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.allSatisfy { $0 == .forbidden })
        let answer = try await test.ask(.post, "/do/pair-device", body: "digits=\(digits)")
        #expect(answer.status == .forbidden && answer.header("Set-Cookie") == nil)
    }

    @Test func `of twenty devices with one code one comes in`() async throws {
        let test = try TestBoard()
        let digits = try test.board.makeDigits(for: "front-door", as: .door)
        let inside = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    try await test.ask(.post, "/do/pair-device", body: "digits=\(digits)").status == .seeOther
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(inside == 1)
    }

    @Test func `who is put out is out at once, with their stream, their links and their digits`() async throws
    {
        let test = try TestBoard()
        let desk = try await test.organiser()
        let door = try await test.helper(.door, "jo")
        let digits = try test.board.makeDigits(for: "jo", as: .door)
        let other = try test.board.makeDigits(for: "jo", as: .observer)
        let session = try #require(test.board.keyring.all { $0.role == .door }.first)
        let stream = try #require(
            test.board.announcer.listen(session: session.mark, most: 2, first: .init(string: "a"))
        )
        #expect(try await test.ask(.get, "/door", cookie: door).status == .ok)
        let out = try await test.ask(.post, "/do/put-out", cookie: desk, body: "role=door&name=jo")
        #expect(out.status == .seeOther)
        var heard: [ByteBuffer] = []
        for await text in stream { heard.append(text) }
        #expect(heard == [ByteBuffer(string: "a"), EventStream.gone])
        #expect(try await test.ask(.get, "/door", cookie: door).status == .unauthorized)
        #expect(try await test.ask(.post, "/do/pair-device", body: "digits=\(digits)").status == .forbidden)
        #expect(try await test.ask(.post, "/do/pair-device", body: "digits=\(other)").status == .seeOther)
    }

    @Test(
        arguments: [
            "", "a%00b", "a%0Ab", "a%E2%80%AEb", "a%E2%80%8Db", "a%2Fb", "..%2Fdesk", "a b", "%3Cb%3E",
            String(repeating: "x", count: 41), "a" + String(repeating: "%CC%81", count: 200),
        ]
    )
    func `a helper's name is a name`(_ name: String) async throws {
        let test = try TestBoard()
        let desk = try await test.organiser()
        for path in ["/do/let-in", "/do/digits"] {
            let answer = try await test.ask(.post, path, cookie: desk, body: "role=door&name=\(name)")
            #expect(answer.status == .unprocessableContent)
        }
        let screen = try await test.ask(.post, "/do/let-in", cookie: desk, body: "role=screen&name=nowhere")
        #expect(screen.status == .notFound)
        #expect(
            try await test.ask(.post, "/do/let-in", cookie: desk, body: "role=participant&name=jo").status
                == .unprocessableContent
        )
    }

    @Test func `an organiser's link is not used up where the desk does not open`() async throws {
        let test = try TestBoard(proxies: ["127.0.0.1"])
        let until = test.board.time.adding(seconds: 600)
        let made = Keyring.make(.invitation, .organiser, name: "sam", at: test.board.time, until: until)
        try await test.board.keyring.change([made.key])
        let far = try await test.ask(
            .post,
            "/do/come-in",
            body: "secret=\(made.secret)",
            headers: ["X-Forwarded-For": "192.168.1.40"]
        )
        #expect(far.status == .forbidden && far.header("Set-Cookie") == nil)
        #expect(far.text.contains("only on the machine that serves the board"))
        let near = try await test.ask(.post, "/do/come-in", body: "secret=\(made.secret)")
        #expect(near.status == .seeOther && near.header("Location") == "/desk")
    }

    @Test func `a link that is being used can't be used again because the keys were read anew`() async throws
    {
        let test = try TestBoard()
        let until = test.board.time.adding(seconds: 600)
        let made = Keyring.make(.invitation, .door, name: "jo", at: test.board.time, until: until)
        try await test.board.keyring.change([made.key])
        #expect(test.board.keyring.claim(made.key))
        _ = try test.board.keyring.reload()
        #expect(!test.board.keyring.claim(made.key))
        test.board.keyring.release(made.key)
        #expect(test.board.keyring.claim(made.key))
    }

    @Test func `a screen acts in its own room alone, and the history knows it`() async throws {
        let test = try TestBoard(phase: .live)
        let desk = try await test.organiser()
        let slot = Event.example.sessionSlots[0].id.text
        let rooms = Event.example.rooms.map(\.id.text)
        let ada = try await test.participant("Ada")
        let mine = try await test.topic("Mine", by: ada.id)
        let other = try await test.topic("Other", by: try await test.participant("Ben").id)
        for (topic, room) in [(mine, rooms[0]), (other, rooms[1])] {
            let answer = try await test.ask(
                .post,
                "/do/place",
                cookie: desk,
                body: "topic=\(topic)&slot=\(slot)&room=\(room)"
            )
            #expect(answer.status == .seeOther)
        }
        let screen = try await test.helper(.screen, rooms[0])
        let wall = try await test.helper(.screen, "wall")
        for deed in ["start", "over"] {
            #expect(
                try await test.ask(.post, "/do/\(deed)", cookie: screen, body: "topic=\(other)").status
                    == .forbidden
            )
            #expect(
                try await test.ask(.post, "/do/\(deed)", cookie: wall, body: "topic=\(mine)").status
                    == .forbidden
            )
            for _ in 0..<2 where deed == "start" || test.board.now.gathering.placements[mine] != nil {
                let answer = try await test.ask(.post, "/do/\(deed)", cookie: screen, body: "topic=\(mine)")
                #expect(answer.status == .seeOther, "\(deed)")
            }
        }
        #expect(try test.board.history(limit: 10).contains { $0.actor == .helper(.screen, rooms[0]) })
        #expect(try await test.ask(.get, "/desk", cookie: desk).status == .ok)
        #expect(
            try await test.ask(.get, "/room/\(rooms[1])", cookie: screen).text.contains("/do/start") == false
        )
    }

    @Test func `a scribe can't take back what an organiser did`() async throws {
        let test = try TestBoard()
        let topic = try await test.topic("It went quiet")
        let desk = try await test.organiser("kim")
        let scribe = try await test.helper(.scribe, "sam")
        let place =
            "topic=\(topic)&slot=\(Event.example.sessionSlots[1].id.text)&room=\(Event.example.rooms[0].id.text)"
        #expect(try await test.ask(.post, "/do/place", cookie: desk, body: place).status == .seeOther)
        #expect(try await test.ask(.post, "/do/undo", cookie: scribe, body: "").status == .notFound)
        let entry = try #require(try test.board.lastUndoable(of: .organiser("kim")))
        let named = try await test.ask(.post, "/do/undo", cookie: scribe, body: "entry=\(entry.sequence)")
        #expect(named.status == .notFound)
        #expect(test.board.now.gathering.placements[topic] != nil)
    }

    @Test func `while a plan is made, and while pairs are found, nobody has another one begun`() async throws
    {
        let test = try TestBoard()
        let desk = try await test.organiser()
        _ = try await test.topic("It went quiet")
        try await test.board.proposals.work.run {
            for _ in 0..<3 {
                let answer = try await test.ask(.post, "/do/propose", cookie: desk, body: "")
                #expect(answer.status == .conflict && answer.text.contains("plan is being made"))
            }
        }
        #expect(test.board.proposals.present == nil)
        #expect(try await test.ask(.post, "/do/propose", cookie: desk, body: "").status == .seeOther)
        #expect(test.board.proposals.present != nil)
        await #expect(throws: Refusal.self) {
            try await test.board.pairing.run { throw Refusal.unreadable("slot") }
        }
        _ = try await test.board.pairing.run {
            await #expect(throws: Refusal.self) { try await test.board.pairing.run {} }
        }
    }

    @Test(arguments: Deed.all.map(\.name))
    func `very large numbers and odd texts are answered, in every field`(_ name: String) async throws {
        let test = try TestBoard(phase: .live)
        let deed = try #require(Deed.all.first { $0.name == name })
        let ada = try await test.participant("Ada")
        let topic = try await test.topic("It went quiet", by: ada.id)
        let cookie = deed.who.contains(.organiser) ? try await test.organiser() : ada.cookie
        let slot = Event.example.sessionSlots[0].id.text
        let room = Event.example.rooms[0].id.text
        let sound: [String: String] = [
            "topic": "\(topic)", "first": "\(topic)", "second": "\(topic)", "person": "\(ada.id)",
            "slot": slot,
            "room": room, "minutes": "5", "card": "1", "count": "3", "place": "1", "number": "1",
            "round": "1",
            "text": "Hello", "title": "Hello", "name": "Jo",
        ]
        for field in deed.fields {
            for hostile in [
                "9223372036854775807", "9223372036854775808", "99999999999999999999999999", "-1", "0", "1e9",
                "%00", "%E2%80%AE%D7%90", "%F0%9F%87%A6", "a%0D%0ASet-Cookie:%20x=y",
                String(repeating: "%CC%81", count: 3000), String(repeating: "9", count: 20000),
            ] {
                var values: [String: String] = [:]
                for other in deed.fields { values[other.name] = sound[other.name] }
                if case .choice(let words) = field.kind { values[field.name] = words.first }
                values[field.name] = hostile
                let body = values.map { "\($0.key)=\($0.value)" }.joined(separator: "&")
                let answer = try await test.ask(.post, "/do/\(name)", cookie: cookie, body: body)
                #expect(answer.status.code < 500, "\(field.name)=\(hostile.prefix(30))")
            }
        }
        for path in [
            "/", "/board", "/wall?sheet=9223372036854775807", "/room/\(room)?people=9223372036854775807",
            "/room/%2e%2e", "/room/%00", "/door/%E2%80%AE", "/desk", "/desk/day", "/desk/plan",
            "/desk/rounds",
        ] {
            let answer = try await test.ask(.get, path, cookie: try await test.organiser())
            #expect(answer.status.code < 500, "\(path)")
        }
    }

    @Test func `a screen's turns are counted as far as people stand in line, and no further`() async throws {
        let test = try TestBoard(phase: .live)
        let topic = try await test.topic("It went quiet", as: .leanCoffee)
        let room = Event.example.rooms[0].id.text
        let cell = Cell(slot: Event.example.sessionSlots[0].id, room: Event.example.rooms[0].id)
        _ = try await test.board.perform(PlaceTopic(topic, in: cell), by: .organiser("sam"))
        _ = try await test.board.perform(WriteCard(topic, "A card"), by: .organiser("sam"))
        let card = try #require(test.board.now.gathering.tableCards.sorted.first?.key.number)
        let screen = try await test.helper(.screen, room)
        for hand in ["9223372036854775807", "999999999", "1000", "0"] {
            let body = "topic=\(topic)&card=\(card)&hand=\(hand)"
            let dot = try await test.ask(.post, "/do/dot", cookie: screen, body: body)
            #expect(dot.status == .unprocessableContent, "\(hand)")
        }
        let last = "topic=\(topic)&card=\(card)&hand=999"
        #expect(try await test.ask(.post, "/do/dot", cookie: screen, body: last).status == .seeOther)
        for hand in ["9223372036854775807", "999999999", "999", "0", "x"] {
            for path in ["/topics/\(topic)/table?hand=\(hand)", "/room/\(room)?hand=\(hand)"] {
                let page = try await test.ask(.get, path, cookie: screen)
                #expect(page.status == .ok && !page.text.contains("hand=1000"), "\(path)")
            }
        }
    }

    @Test func `whoever is put out while they still send does nothing any more`() async throws {
        let test = try TestBoard(phase: .live)
        let desk = try await test.organiser()
        var headers: HTTPFields = [.cookie: desk, .contentType: "application/x-www-form-urlencoded"]
        if let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = "same-origin" }
        let head = HTTPRequest(
            method: .post,
            scheme: "http",
            authority: "localhost",
            path: "/do/announce",
            headerFields: headers
        )
        for isPutOut in [false, true] {
            let (body, source) = RequestBody.makeStream()
            let context = BoardContext(
                source: ApplicationRequestContextSource(
                    channel: EmbeddedChannel(),
                    logger: Logger(label: "test")
                )
            )
            async let answer = Door(test.board).respond(to: Request(head: head, body: body), context: context)
            await source.yield(ByteBuffer(string: "text=Lun"))
            try await Task.sleep(for: .milliseconds(50))
            if isPutOut {
                try await test.board.keyring.change(
                    [],
                    removing: test.board.keyring.all { $0.role == .organiser }
                )
            }
            await source.yield(ByteBuffer(string: "ch&minutes=30"))
            source.finish()
            #expect(try await answer.status == (isPutOut ? .unauthorized : .seeOther))
        }
        #expect(test.board.now.gathering.announcements.count == 1)
    }

    @Test(arguments: ["lunch%E2%80%AEetal", "a%00b", "a%E2%80%8Bb", "a%E2%81%A6b"])
    func `a message to all can't turn the text around it`(_ text: String) async throws {
        let test = try TestBoard()
        let desk = try await test.organiser()
        let answer = try await test.ask(.post, "/do/announce", cookie: desk, body: "text=\(text)&minutes=5")
        #expect(answer.status == .unprocessableContent)
        #expect(test.board.now.gathering.announcements.count == 0)
    }

    @Test func `screens and doors show no address, and no wishes of anybody`() async throws {
        let test = try TestBoard(mode: .tls, phase: .live, event: event())
        let joined = try await test.ask(
            .post,
            "/do/join",
            body: "name=Canary-Name&email=canary%40example.org"
        )
        #expect(joined.status == .seeOther)
        let person = try #require(test.board.now.gathering.participants.sorted.first?.id)
        let topic = try await test.topic("It went quiet", by: person)
        let desk = try await test.organiser()
        let slot = Event.example.sessionSlots[0].id.text
        let room = Event.example.rooms[0].id.text
        let place = "topic=\(topic)&slot=\(slot)&room=\(room)"
        #expect(try await test.ask(.post, "/do/place", cookie: desk, body: place).status == .seeOther)
        let screen = try await test.helper(.screen, room)
        let door = try await test.helper(.door, "jo")
        let paths = Routes.all.filter { $0.method == .get && !$0.path.contains("events") }.map {
            $0.path.replacing("{topic}", with: "\(topic)").replacing("{room}", with: room)
                .replacing("{code}", with: "\(person)")
        }
        for path in paths {
            for (cookie, isDoor) in [(screen, false), (door, true)] {
                let answer = try await test.ask(.get, path, cookie: cookie)
                guard answer.status == .ok else { continue }
                #expect(!answer.text.contains("canary@"), "\(path)")
                #expect(
                    (isDoor && path.hasPrefix("/door")) || !answer.text.contains("Canary-Name"),
                    "\(path)"
                )
            }
        }
        #expect(try await test.ask(.get, "/door", cookie: door).text.contains("Canary-Name"))
        let outside = try await test.ask(.get, "/door/\(person)")
        #expect(outside.status == .ok && !outside.text.contains("Canary-Name"))
    }
}
