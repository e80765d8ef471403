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

/// Who may send what from where: other pages, other names, other kinds of content.
@Suite struct GateTests {
    @Test(
        arguments: [
            (["Sec-Fetch-Site": "same-origin"], true),
            (["Sec-Fetch-Site": "none"], true),
            (["Sec-Fetch-Site": "cross-site"], false),
            (["Sec-Fetch-Site": "same-site"], false),
            (["Sec-Fetch-Site": "none", "Origin": "https://evil.example"], false),
            (["Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"], false),
            (["Origin": "http://localhost"], true),
            (["Origin": "HTTP://LOCALHOST"], true),
            (["Origin": "http://board.example.org"], true),
            (["Origin": "https://localhost"], false),
            (["Origin": "http://localhost:81"], false),
            (["Origin": "http://localhost.evil.example"], false),
            (["Origin": "null"], false),
            (["Referer": "http://localhost/"], false),
            ([:], false),
        ] as [([String: String], Bool)]
    )
    func `takes changes from its own pages only`(_ headers: [String: String], _ isTaken: Bool) async throws {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let topic = try await test.topic("It went quiet")
        let answer = try await test.ask(
            .post,
            "/do/second",
            cookie: ada.cookie,
            body: "topic=\(topic)",
            headers: headers,
            fromHere: false
        )
        #expect(answer.status == (isTaken ? .seeOther : .forbidden))
        #expect(test.board.now.gathering.seconds.count == (isTaken ? 1 : 0))
    }

    @Test func `is not served under a name that is not its own`() async throws {
        let test = try TestBoard()
        let gate = Gate(settings: test.board.settings)
        for host in ["evil.example", "localhost.evil.example", "localhost:8081", "", "127.0.0.1"] {
            let head = HTTPRequest(method: .get, scheme: "http", authority: host, path: "/")
            let refused = gate.misdirection(of: .init(head: head, body: .init(buffer: .init())))
            #expect(refused?.status == .misdirectedRequest, "\(host)")
        }
    }

    @Test(arguments: ["text/plain", "multipart/form-data", "application/json", ""])
    func `takes forms as browsers send them, and nothing that a page elsewhere can fake`(_ type: String)
        async throws
    {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let answer = try await test.ask(
            .post,
            "/do/second",
            cookie: ada.cookie,
            body: "topic=1",
            headers: ["Content-Type": type]
        )
        #expect(answer.status == .unsupportedMediaType)
    }

    @Test func `believes a proxy only where it is told to`() {
        let ranges = [AddressRange("10.0.0.0/8"), AddressRange("::1")].compactMap { $0 }
        #expect(ranges.count == 2)
        #expect(ranges[0].contains("10.1.2.3") && ranges[0].contains("::ffff:10.1.2.3"))
        #expect(!ranges[0].contains("11.1.2.3") && !ranges[0].contains("nonsense"))
        #expect(ranges[1].contains("::1") && !ranges[1].contains("::2"))
        for text in ["", "10.0.0.0/33", "10.0.0", "10.0.0.0/-1", "x/8", "::1/129"] {
            #expect(AddressRange(text) == nil, "\(text)")
        }
    }

    @Test func `refuses what is too large`() async throws {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let long = "will=" + String(repeating: "x", count: Door.largestBody)
        #expect(
            try await test.ask(.post, "/do/commit", cookie: ada.cookie, body: long).status == .contentTooLarge
        )
        let path = "/board?room=" + String(repeating: "x", count: Door.longestPath)
        #expect(try await test.ask(.get, path).status == .uriTooLong)
    }
}
