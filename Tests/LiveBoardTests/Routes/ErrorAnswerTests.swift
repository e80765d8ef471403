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

/// Whatever goes wrong: scripts get a code, people get words and a way on, nobody sees the program's insides.
@Suite struct ErrorAnswerTests {
    /// A request that can't be answered as asked.
    struct Wrong: CustomTestStringConvertible {
        var method = HTTPRequest.Method.post
        let path: String
        var isIn = true
        var body: String?
        var headers: [String: String] = [:]
        var fromHere = true
        let status: Int
        let code: String

        var testDescription: String { "\(method) \(path.prefix(40)): \(status) \(code)" }
    }

    private static let tap = "0123456789abcdefABCDEF"

    static let table: [Wrong] = [
        Wrong(method: .get, path: "/api/v1/nothing", status: 404, code: "no-address"),
        Wrong(path: "/api/v1/board", body: "{}", status: 405, code: "other-method"),
        Wrong(path: "/api/v1/wish", isIn: false, body: "{}", status: 401, code: "come-in-first"),
        Wrong(path: "/api/v1/phase", body: "{}", status: 403, code: "come-in-first"),
        Wrong(path: "/api/v1/wish", body: "{}", fromHere: false, status: 403, code: "from-elsewhere"),
        Wrong(
            path: "/api/v1/wish",
            body: "{}",
            headers: ["Content-Type": "text/plain"],
            status: 415,
            code: "other-type"
        ),
        Wrong(path: "/api/v1/wish", body: "{\"topic\": ", status: 400, code: "unreadable"),
        Wrong(
            path: "/api/v1/wish",
            body: "{\"topic\": \"\(String(repeating: "9", count: 70_000))\"}",
            status: 413,
            code: "unreadable"
        ),
        Wrong(path: "/api/v1/wish", body: #"{"topic": 99, "level": "like"}"#, status: 404, code: "no-topic"),
        Wrong(path: "/api/v1/wish", body: #"{"topic": 1, "level": "very"}"#, status: 422, code: "bad-field"),
        Wrong(path: "/api/v1/wish", body: #"{"level": "like"}"#, status: 422, code: "bad-field"),
        Wrong(
            path: "/api/v1/wish",
            body: #"{"topic": 1, "level": "like"}"#,
            headers: ["Idempotency-Key": "short"],
            status: 422,
            code: "bad-operation"
        ),
        Wrong(
            path: "/api/v1/wish",
            body: #"{"topic": 1, "level": "must"}"#,
            headers: ["Idempotency-Key": tap],
            status: 422,
            code: "operation-reused"
        ),
        Wrong(
            path: "/api/v1/pitch",
            body: #"{"title": "turned \u202e around"}"#,
            status: 422,
            code: "forbidden-character"
        ),
    ]

    /// Words that nobody outside should ever read.
    private static let insides = [
        "sqlite", "select ", "insert ", "constraint", ".swift", "optional(", "error domain", "fatal", "0x0",
        "/tmp/",
        "/var/", "unconf.sqlite", "swiftnio", "hummingbird", "stack",
    ]

    private func answer(to wrong: Wrong, on test: TestBoard, _ cookie: String) async throws -> TestResponse {
        try await test.ask(
            wrong.method,
            wrong.path,
            cookie: wrong.isIn ? cookie : nil,
            body: wrong.body,
            json: true,
            headers: wrong.headers,
            fromHere: wrong.fromHere
        )
    }

    @Test(arguments: table) func `scripts are told what, with a code that stays`(wrong: Wrong) async throws {
        struct Told: Decodable {
            var code: String
            var message: String
            var help: String?
        }
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        _ = try await test.topic("It went quiet")
        try await test.ask(
            .post,
            "/api/v1/wish",
            cookie: ada.cookie,
            body: #"{"topic": 1, "level": "like"}"#,
            json: true,
            headers: ["Idempotency-Key": Self.tap]
        )
        let before = test.board.now.gathering
        let response = try await answer(to: wrong, on: test, ada.cookie)
        #expect(response.status.code == wrong.status)
        #expect(response.header("Content-Type") == "application/json")
        let told = try JSONDecoder().decode(Told.self, from: Data(response.text.utf8))
        #expect(told.code == wrong.code && !told.message.isEmpty, "\(response.text)")
        for word in Self.insides {
            #expect(!response.text.lowercased().contains(word), "\(word): \(response.text)")
        }
        #expect(test.board.now.gathering == before, "something was done all the same")
    }

    @Test func `people are told in words, with a way on`() async throws {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let cases: [(method: HTTPRequest.Method, path: String, body: String?, cookie: String?, status: Int)] =
            [
                (.get, "/nothing", nil, ada.cookie, 404), (.get, "/topics/99", nil, ada.cookie, 404),
                (.get, "/topics/x", nil, ada.cookie, 404), (.get, "/desk", nil, ada.cookie, 403),
                (.get, "/me", nil, nil, 401), (.get, "/in/0123456789012345678901234567890", nil, nil, 410),
                (.post, "/do/wish", "topic=99&level=like", ada.cookie, 404),
                (.post, "/do/pitch", "title=", ada.cookie, 422), (.post, "/do/join", "name=", nil, 422),
            ]
        for one in cases {
            let response = try await test.ask(one.method, one.path, cookie: one.cookie, body: one.body)
            #expect(response.status.code == one.status, "\(one.path)")
            #expect(response.text.contains("<main id=\"main\">"), "\(one.path) is no page")
            #expect(
                response.text.contains("<a ") || response.text.contains("<form"),
                "\(one.path) leads nowhere"
            )
            // A form has boxes to select from.
            for word in Self.insides where word != "select " {
                #expect(!response.text.lowercased().contains(word), "\(one.path): \(word)")
            }
        }
    }

    @Test func `a disk that fails is told to the organiser, and to others only that nothing was saved`()
        async throws
    {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let desk = try await test.organiser()
        _ = try await test.topic("It went quiet")
        test.freeSpace.value = 0
        _ = test.board.disk.look()
        let told = try await test.ask(.post, "/do/second", cookie: ada.cookie, body: "topic=1")
        #expect(told.status == .notSaved && told.text.contains("Nothing you had before is lost"))
        #expect(!told.text.contains("disk"))
        let seen = try await test.ask(.post, "/do/phase", cookie: desk, body: "phase=live")
        #expect(seen.status == .notSaved && seen.text.contains("disk is nearly full"))
    }
}
