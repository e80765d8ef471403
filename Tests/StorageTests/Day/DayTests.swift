import Registration
import Testing
import Unconference

@testable import Storage

/// What happens on the day, kept in the file and taken back from it.
@Suite struct DayTests {
    private let event = Example.event()
    private var start: Instant { event.slots[0].starts.instant }

    /// A file with two topics, the first on the board.
    private func file(_ folder: TemporaryFolder) throws -> DataFile {
        let file = try DataFile(at: folder.dataFile)
        for title in ["Quiet after launch", "Who owns the search?"] {
            var form = TopicForm()
            form.title = title
            try act(PitchTopic(form, proposer: nil, hosts: []), file)
        }
        try act(
            PlaceTopic(Topic.ID(1), in: Cell(slot: Example.named("s1"), room: Example.named("press"))),
            file
        )
        return file
    }

    @discardableResult
    private func act(_ action: some Action, _ file: DataFile) throws -> Outcome {
        try file.perform(action, by: Example.sam, in: event, at: start)
    }

    @Test func `times that moved come back with the file, and event md is asked for the rest`() throws {
        let folder = try TemporaryFolder()
        let file = try file(folder)
        try act(ShiftSlots(from: Example.named("s3"), minutes: 10), file)
        var gathering = try DataFile(at: folder.dataFile).gathering(of: event)
        #expect(gathering.event.slots[2].starts.instant == event.slots[2].starts.instant.adding(seconds: 600))
        #expect(gathering.definition == event)
        // What is kept in memory stands at the same times as what is read anew, and takes over a new event.md.
        var edited = event
        edited.title = "Another title"
        gathering = try file.gathering(of: edited)
        #expect(gathering.event.title == "Another title")
        #expect(gathering.event.slots[3].starts.instant == event.slots[3].starts.instant.adding(seconds: 600))
        _ = try file.undo(by: Example.sam, in: event, at: start)
        #expect(try DataFile(at: folder.dataFile).gathering(of: event).event == event)
    }

    @Test func `every step of the day comes back as it was, and each is taken back in turn`() throws {
        let folder = try TemporaryFolder()
        let file = try file(folder)
        let before = try file.gathering(of: event)
        let cell = Cell(slot: Example.named("s4"), room: Example.named("press"))
        let steps: [any Action] = [
            ShiftSlots(from: Example.named("s2"), minutes: 5), DelaySession(Topic.ID(1), minutes: 5),
            StartSession(Topic.ID(1)), EndSession(Topic.ID(1)), RepeatTopic(Topic.ID(1), in: cell),
            SplitTopic(Topic.ID(2), "Who owns it?", "What may we delete?"), CallPitch(), SkipPitch(),
            MovePitch(Topic.ID(2), to: 1), Announce("Lunch is late", until: start.adding(seconds: 600)),
            PlaceCards([Topic.ID(2): Cell(slot: Example.named("s1"), room: Example.named("press"))]),
        ]
        var states = [before]
        for step in steps {
            let outcome = try act(step, file)
            #expect(try DataFile(at: folder.dataFile).gathering(of: event) == outcome.gathering)
            states.append(outcome.gathering)
        }
        for state in states.dropLast().reversed() {
            let outcome = try file.undo(by: Example.sam, in: event, at: start)
            #expect(outcome.gathering.besideCalendars == state.besideCalendars)
        }
        let kept = try DataFile(at: folder.dataFile).gathering(of: event)
        #expect(kept.besideCalendars == before.besideCalendars)
    }

    @Test func `a room that is free again takes another topic, though both stand there in the record`() throws
    {
        let folder = try TemporaryFolder()
        let file = try file(folder)
        try act(EndSession(Topic.ID(1)), file)
        let press = Cell(slot: Example.named("s1"), room: Example.named("press"))
        try act(PlaceTopic(Topic.ID(2), in: press), file)
        let programme = try DataFile(at: folder.dataFile).gathering(of: event).programme()
        #expect(programme.sessions.map(\.cell) == [press, press])
    }
}
