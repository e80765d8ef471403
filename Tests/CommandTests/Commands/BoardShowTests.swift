import Foundation
import Snapshot
import Testing

/// The board as people read it.
@Suite struct BoardShowTests {
    private let folder = "Tests/CommandTests/Snapshots"

    @Test func `as a grid, as a list, as Markdown and as JSON it is as it was kept`() throws {
        let site = try TestSite.pitched()
        try site.did("board", "place", "1", "s1", "loom")
        try site.did("board", "place", "2", "s1", "shuttle")
        try site.did("board", "place", "3", "s3", "loom")
        try site.did("board", "lock", "3")
        try site.did("board", "block", "s2", "bobbin", "--reason", "rain | wind")
        try expectSnapshot(try site.did("board", "show").text, named: "board-grid.txt", in: folder)
        try expectSnapshot(try site.did("board", "show", "--markdown").text, named: "board.md", in: folder)
        try expectSnapshot(try site.did("board", "show", "--json").text, named: "board.json", in: folder)
        site.program.environment["COLUMNS"] = "44"
        let narrow = try site.did("board", "show").text
        try expectSnapshot(narrow, named: "board-list.txt", in: folder)
        for line in narrow.split(separator: "\n") { #expect(line.count <= 44, "\(line)") }
    }

    @Test func `an empty board says what would fill it`() throws {
        let site = try TestSite.withEvent()
        #expect(try site.did("board", "show").text.contains("free"))
        try site.did("event", "new", "Bare", "--day", "2027-09-03")
        let file = "Content/events/bare/event.md"
        let text = try site.read(file).replacing(#/rooms:\n(  - .*\n)+/#, with: "rooms: []\n")
        try site.write(file, text)
        #expect(try site.did("board", "show", "--event", "bare").text.contains("no rooms"))
    }
}
