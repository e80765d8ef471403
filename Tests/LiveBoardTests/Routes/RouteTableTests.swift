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

/// Who may do what: the table of routes, asked whole.
@Suite struct RouteTableTests {
    private static let rows = Routes.all.filter { $0.path != "/events" }.map { ($0.method, $0.path) }

    private func fill(_ path: String) -> String {
        path.replacing("{topic}", with: "1").replacing("{secret}", with: "nothing")
            .replacing("{name}", with: "nothing").replacing("{code}", with: "nothing")
            .replacing("{room}", with: Event.example.rooms[0].id.text).replacing("{sheet}", with: "cards")
    }

    @Test(arguments: rows)
    func `lets in whom its row names, and nobody else`(_ method: HTTPRequest.Method, _ path: String)
        async throws
    {
        let test = try TestBoard()
        _ = try await test.topic("It went quiet", by: try await test.participant("Ada").id)
        let route = try #require(Routes.all.first { $0.method == method && $0.path == path })
        let isInterface = path.hasPrefix("/api/")
        let body = method == .post ? (isInterface ? "{}" : "") : nil
        for visitor in VisitorKind.allCases {
            let cookie: String? =
                switch visitor {
                case .nobody: nil
                case .participant: try await test.participant("Bo").cookie
                case .organiser: try await test.organiser()
                case .scribe, .door, .observer, .screen:
                    try await test.helper(try #require(visitor.role), "jo")
                }
            let answer = try await test.ask(method, fill(path), cookie: cookie, body: body, json: isInterface)
            if route.who.contains(visitor) {
                // A form that says nothing is refused for what it lacks, not for who sends it.
                #expect(
                    ![.unauthorized, .methodNotAllowed].contains(answer.status) && answer.status.code < 500,
                    "\(visitor) \(answer.status)"
                )
            } else {
                #expect(answer.status == (visitor == .nobody ? .unauthorized : .forbidden), "\(visitor)")
            }
        }
    }

    @Test(arguments: rows)
    func `gives every answer every header, once`(_ method: HTTPRequest.Method, _ path: String) async throws {
        let test = try TestBoard()
        for path in [fill(path), "/nothing/here", "/board?%zz"] {
            let answer = try await test.ask(method, path, body: method == .post ? "" : nil, fromHere: false)
            for name in HeaderTests.everywhere {
                let values = HTTPField.Name(name).map { answer.headers[values: $0] } ?? []
                #expect(values.count == 1, "\(path) \(answer.status) \(name)")
            }
        }
    }

    @Test func `names each way once`() {
        let names = Routes.all.map { "\($0.method) \($0.path)" }
        #expect(Set(names).count == names.count)
        #expect(Set(Deed.all.map(\.name)).count == Deed.all.count)
    }

    @Test func `has a row for every deed that there is`() throws {
        // A deed is a static property; one that is not in the list would be no route.
        let folder = try Sources.texts(under: "Sources/LiveBoard/Deeds")
        let declared = folder.flatMap { text in
            text.matches(of: #/static let \w+ = Deed\(\s*"([a-z-]+)"/#).map { String($0.1) }
        }
        #expect(Set(declared) == Set(Deed.all.map(\.name)))
        #expect(declared.count > 15)
    }

    @Test func `shows every leaf of the wall that there is`() throws {
        let declared = try Sources.texts(under: "Sources/LiveBoard/Screens").flatMap { text in
            text.matches(of: #/static let \w+ = WallLeaf\(name: "([a-z-]+)"/#).map { String($0.1) }
        }
        #expect(Set(declared) == Set(WallLeaf.all.map(\.name)))
        #expect(declared.count > 5)
    }
}
