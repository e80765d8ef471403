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

/// Whatever people type, a page has the elements that it would have with harmless words.
@Suite struct HostileTextTests {
    private static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "</title><svg/onload=alert(1)>", "{{7*7}}", "<!-- -->", "&lt;b&gt;", "javascript:alert(1)",
        "]]><a href=//evil>", "<math><mi//xlink:href=\"data:x,<script>\">", "\\u003cscript\\u003e",
    ]

    /// The tags of a page with their attributes' names, in order; values left out.
    private func skeleton(_ page: String) -> [String] {
        page.matches(of: #/<(\/?[a-zA-Z!][^\s>]*)((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)\s*\/?>/#).map { match in
            let attributes = String(match.2).matches(of: #/([a-zA-Z-]+)(?:="[^"]*")?/#).map { String($0.1) }
            return String(match.1) + " " + attributes.joined(separator: " ")
        }
    }

    private func pages(_ text: String) async throws -> [[String]] {
        let test = try TestBoard(phase: .live)
        let ada = try await test.participant(text)
        let sam = try await test.organiser()
        var form = TopicForm()
        form.title = text
        form.detail = text
        form.tags = ["tag"]
        _ = try await test.board.perform(
            PitchTopic(form, proposer: ada.id, hosts: [ada.id]),
            by: .participant(ada.id)
        )
        var person = ParticipantForm()
        (person.organisation, person.role, person.stuck, person.access) = (text, text, text, text)
        _ = try await test.board.perform(EditParticipant(ada.id, person), by: .participant(ada.id))
        _ = try await test.board.perform(
            PlaceTopic(
                Topic.ID(1),
                in: Cell(slot: Event.example.sessionSlots[0].id, room: Event.example.rooms[0].id)
            ),
            by: .organiser("sam")
        )
        _ = try await test.board.perform(Commit(text, by: ada.id, remind: true), by: .participant(ada.id))
        var result: [[String]] = []
        for path in [
            "/", "/board", "/topics", "/topics/1", "/topics/1/edit", "/me", "/me/agenda", "/meet", "/closing",
            "/elsewhere",
            "/notes", "/notes/1", "/notes/1/preview",
        ] {
            let page = try await test.ask(.get, path, cookie: ada.cookie)
            #expect(page.status == .ok)
            result.append(skeleton(page.text))
        }
        for path in ["/", "/board", "/desk", "/desk?topic=1", "/desk/people", "/topics/1"] {
            result.append(skeleton(try await test.ask(.get, path, cookie: sam).text))
        }
        return result
    }

    @Test(arguments: hostile)
    func `has no effect on any page`(_ text: String) async throws {
        let harmless = try await pages("harmless")
        #expect(try await pages(text) == harmless)
        #expect(harmless.allSatisfy { $0.count > 20 })
    }
}
