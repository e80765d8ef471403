import Fixtures
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Planning
import Registration
import Storage
import Testing
import Unconference

@testable import LiveBoard

/// The board in the language of its event.
@Suite struct BoardLanguageTests {
    /// Every text in some words.
    private func texts(_ value: Any) -> [String] {
        if let text = value as? String { return [text] }
        return Mirror(reflecting: value).children.flatMap { texts($0.value) }
    }

    /// Everything that the board says in a language, but for what is put together of numbers and names.
    private func everything(in language: OwnLanguage) -> [String] {
        texts(BoardWords.words(in: language)) + texts(GuestWords.words(in: language))
            + texts(DeskWords.words(in: language))
    }

    /// What people read of a page, line by line: no tags, but what stands in labels.
    private func lines(of page: String) -> [String] {
        page
            // What is told as the commands tell it says that it is in English.
            .replacing(
                #/<(ul|p|b|span) [^>]*lang="en"[^>]*>.*?<\/(ul|p|b|span)>/#.dotMatchesNewlines(),
                with: ""
            )
            .replacing(#/aria-label="([^"]*)"/#) { ">\n\($0.1)\n<" }
            .replacing(#/<[^>]*>/#, with: "\n")
            .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// A board with something on each page, and every page that somebody of each kind sees.
    private func pages(_ language: String, _ phase: Phase) async throws -> [(path: String, text: String)] {
        var event = Event.example
        event.language = language
        event.slots = event.slots.map { slot in
            // The labels are the organisers' words.
            var slot = slot
            slot.title = "×"
            return slot
        }
        let test = try TestBoard(phase: .live, event: event)
        let (ada, bea) = (try await test.participant("Ada"), try await test.participant("Bea"))
        let cell = Cell(slot: event.sessionSlots[0].id, room: event.rooms[0].id)
        let topic = try await test.topic("×××", by: ada.id)
        let coffee = try await test.topic("××", by: bea.id)
        _ = try await test.board.perform(PlaceTopic(topic, in: cell), by: .organiser("sam"))
        _ = try? await test.board.perform(
            SetInterest(topic, by: bea.id, must: true),
            by: .participant(bea.id)
        )
        _ = try? await test.board.perform(SecondTopic(coffee, by: ada.id), by: .participant(ada.id))
        for part in [NotePart.heard, .failed] {
            let note = WriteNote(topic, part, text: "×", base: "", by: ada.id)
            _ = try await test.board.perform(note, by: .participant(ada.id))
        }
        _ = try await test.board.perform(SetPhase(phase), by: .organiser("sam"))
        let door = try await test.helper(.door, "door")
        let scribe = try await test.helper(.scribe, "pen")
        let desk = [
            "/desk", "/desk?topic=1", "/desk?topic=2", "/desk/day", "/desk/plan", "/desk/opening",
            "/desk/rounds",
            "/desk/people", "/desk/paper", "/desk/screens", "/door",
        ]
        let sam = try await test.organiser()
        let screen = try await test.helper(.screen, event.rooms[0].id.text)
        var found: [(String, String)] = []
        let own = [
            "/", "/board", "/topics", "/topics?show=mine", "/topics/1", "/topics/2", "/topics/2/table",
            "/topics/new", "/topics/1/edit", "/me", "/me/agenda", "/meet", "/closing", "/elsewhere", "/notes",
            "/notes/1", "/notes/1/preview", "/nowhere", "/door/×",
        ]
        for (cookie, paths) in [
            (ada.cookie, own), (bea.cookie, own),
            (door, ["/", "/door", "/door?q=Ada", "/door?q=zzz"]),
            (scribe, ["/desk", "/desk/day", "/desk/opening"]), (sam, desk),
            (screen, ["/", "/wall"] + event.rooms.map { "/room/\($0.id.text)" }),
            (nil, ["/", "/board", "/topics", "/way-back", "/pair", "/desk", "/in/gone"]),
        ] {
            for path in paths {
                let page = try await test.ask(.get, path, cookie: cookie)
                #expect(page.text.contains("<html lang=\"\(language)\""), "\(path)")
                found.append((path, page.text))
            }
        }
        for deed in [
            "wish", "second", "pitch", "edit-me", "commit", "aha", "note", "start", "over", "cancel-me",
        ] {
            for body in ["topic=1&level=like&title=&will=&text=&name=&part=heard", "topic=77&text=×"] {
                let path = "/do/\(deed)"
                found.append((path, try await test.ask(.post, path, cookie: ada.cookie, body: body).text))
            }
        }
        return found
    }

    private static let phases: [Phase] = [
        .announced, .pitching, .voting, .planning, .live, .closing, .wrapUp,
    ]

    /// The English sentences that stand at the beginning of a line of some page, in another language as in English.
    private func english(on language: OwnLanguage, besides here: Set<String>) async throws -> [String: String]
    {
        let english = Set(everything(in: .english)).subtracting(here)
            // A room of the example is called Paper.
            .filter { $0.count > 5 }
        var found: [String: String] = [:]
        for phase in Self.phases {
            for (path, page) in try await pages(language.rawValue, phase) {
                // Markup that was taken for text would be shown.
                #expect(!page.contains("&lt;"), "\(path)")
                for line in lines(of: page) {
                    if language == .french { #expect(line.looseFrenchSign == nil, "\(path): \(line)") }
                    for text in english where line.hasPrefix(text) {
                        found[text] = "\(phase.rawValue) \(path)"
                    }
                }
            }
        }
        return found
    }

    @Test(arguments: [OwnLanguage.german, .french])
    func `nobody reads English that is not marked so`(language: OwnLanguage) async throws {
        let here = Set(everything(in: language))
        let found = try await english(on: language, besides: here)
        #expect(found.isEmpty, "\(found)")
        // In English the same pages say most of what can be said, so there is something to be missed.
        #expect(try await english(on: .english, besides: here).count > 200)
    }

    @Test func `a refusal that nobody has translated is marked as English`() {
        let refusal = Refusal(.invalid, "unheard-of", "this was not foreseen", help: "ask `unconf`")
        let words = RefusalWords.words(for: refusal, in: .german)
        #expect(words.message == "This was not foreseen." && words.help == nil && words.isForeign)
        #expect(!RefusalWords.words(for: refusal, in: .english).isForeign)
        let known = RefusalWords.words(for: Refusal(.notNow, "not-now", ""), in: .french)
        #expect(known.message == "Ce n’est pas ouvert pour l’instant." && !known.isForeign)
    }

    @Test func `what is known in English is known in every language, and in the same ones`() {
        let tables = [RefusalWords.german, RefusalWords.french]
        #expect(tables.allSatisfy { $0.keys.sorted() == tables[0].keys.sorted() })
        #expect(Set(RefusalWords.english.keys).isSubset(of: tables[0].keys))
        #expect(tables.allSatisfy { $0.values.allSatisfy { !$0.0.isEmpty && $0.1 != "" } })
    }

    @Test func `every deed says something in each language`() {
        for deed in Deed.all {
            let said = OwnLanguage.allCases.map { deed.said.text(in: $0) }
            #expect(Set(said).count == 3 && said.allSatisfy { !$0.isEmpty }, "\(deed.name)")
        }
    }
}
