import Foundation
import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct RetireTests {
    @Test func `nothing of what was due is left in any byte, nor in what undo would bring back`() throws {
        let folder = try TemporaryFolder()
        let file = try DataFile(at: folder.dataFile)
        let event = Example.event()
        var form = Example.form("Bea")
        form.diet = "Kanarienvogelsamen"
        let id = Participant.ID(1)
        _ = try file.perform(AddParticipant(form), by: Example.sam, in: event, at: Example.now)
        form.diet = "Sonnenblumenkerne"
        _ = try file.perform(EditParticipant(id, form), by: Example.sam, in: event, at: Example.now)
        var topic = TopicForm()
        topic.title = "Who pays?"
        _ = try file.perform(
            PitchTopic(topic, proposer: nil, hosts: []),
            by: Example.sam,
            in: event,
            at: Example.now
        )
        _ = try file.perform(
            Write { $0.put(Interest(topic: Topic.ID(1), participant: id, must: true)) },
            by: Example.sam,
            in: event,
            at: Example.now
        )
        let timetable = RetentionTimetable(of: event, keep: Site.Keep())
        let served = EventReport.Wishes(made: 3, possible: 2, met: 1)
        let action = DeleteDue(timetable, served: served)
        let outcome = try file.perform(
            action,
            by: .program,
            in: event,
            at: event.ends.instant.adding(seconds: 30 * 86400)
        )
        #expect(
            outcome.summary == "deleted what was due: access and dietary needs of 1; who wished for what of 1"
        )
        let read = try DataFile(at: folder.dataFile).gathering(of: event)
        #expect(read == outcome.gathering && read.interests.count == 0)
        #expect(read.courses[event.slug]?.served == served)
        #expect(read.topics[Topic.ID(1)]?.counted == Demand(wishes: 1, musts: 1))
        let bytes = try #require(FileManager.default.contents(atPath: file.path))
        for word in ["Kanarienvogelsamen", "Sonnenblumenkerne"] {
            #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)")
        }
        #expect(bytes.range(of: Data("Bea".utf8)) != nil)
        #expect(throws: Refusal.self) { try file.undo(by: Example.sam, in: event, at: Example.now) }
        let actions = try file.history(of: event.slug, changes: true)
        #expect(actions.map(\.action).last == "delete-due" && actions.allSatisfy(\.changes.isEmpty))
    }

    @Test func `nothing of a retired event is left, and nothing of another is gone`() throws {
        let folder = try TemporaryFolder()
        let file = try DataFile(at: folder.dataFile)
        let old = Gathering.random(seed: 1, people: 9, topics: 9, interests: 30, texts: ["Kanarienvogel"])
        let new = Gathering.random(
            seed: 2,
            people: 9,
            topics: 9,
            interests: 30,
            texts: ["Sperling"],
            event: Example.event("second-cup-3")
        )
        for gathering in [old, new] {
            _ = try file.perform(
                Fill(gathering: gathering),
                by: Example.sam,
                in: gathering.event,
                at: Example.now
            )
        }
        let kept = try file.gathering(of: new.event)
        try file.backup(to: folder.file("b"))
        let retired = try file.retire(old.event.slug, at: Example.now)
        #expect(retired.people == 9 && retired.notices.isEmpty)
        #expect(try file.retire(old.event.slug, at: Example.now).people == 0)
        #expect(try file.events() == [new.event.slug])
        #expect(try file.gathering(of: new.event) == kept)
        #expect(try file.history(of: old.event.slug).isEmpty)
        let bytes = try #require(FileManager.default.contents(atPath: file.path))
        #expect(bytes.range(of: Data("Kanarienvogel".utf8)) == nil)
        #expect(bytes.range(of: Data("Sperling".utf8)) != nil)
        #expect(try DataFile.restore(from: folder.file("b"), to: file.path).erasedAgain == 9)
        // The file that was there before lies beside it now.
        let notices = try DataFile(at: file.path).retire(new.event.slug, at: Example.now).notices
        #expect(notices.map { $0.hasSuffix(": unconf.sqlite-replaced-1") } == [true])
    }
}
