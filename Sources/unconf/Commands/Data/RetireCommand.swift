import ArgumentParser
import Publishing
import Registration
import Storage
import Unconference

/// Deletes what was private at an event.
struct RetireCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "retire",
        abstract: "Delete what was private at an event; its public record and its notes stay.",
        discussion: """
            `unconf event show --retention` says when that is due. Archive and build first: afterwards the site is made from
            board.json alone.

            --due deletes only what may be held no longer while people's profiles stay: needs a week after the event, and who
            wished for what when `keep` in unconf.yml says; the totals stay. `unconf serve` and `unconf build` do that by
            themselves once the event's phase is closing or wrap-up.

            Examples:
              unconf archive && unconf check && unconf retire --yes
              unconf retire --due
            """
    )

    @OptionGroup var options: GlobalOptions
    @Flag(help: "Delete only needs and wishes, each once its day has passed.")
    var due = false

    private struct Retired: Encodable {
        var event: Slug
        var people: Int
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        if due { return try deleteDue(at: desk, gathering) }
        let count = gathering.participants.count
        guard let record = try desk.record() else {
            throw Failure(
                "not-archived",
                "there is no public record of \(desk.event.slug) yet, and retiring would lose its board",
                help: "`unconf archive` and `unconf check` first"
            )
        }
        // Whoever signed up late can be deleted too: what was counted stands in the record alone.
        guard gathering.hasOnly(record) || gathering.programme().board.outcomes == record.outcomes else {
            throw Failure(
                "not-archived",
                "what was counted at \(desk.event.slug) is not in its public record yet, and would be lost",
                help: "`unconf archive` first"
            )
        }
        guard options.yes else {
            throw Failure(
                "not-confirmed",
                "retiring deletes \(Words.count(count, "person", "people")) and all they said, for good",
                help: "`unconf backup FILE` first if you must, then add --yes"
            )
        }
        let retired = try desk.folder.dataFile().retire(desk.event.slug, at: Desk.now())
        PrintedFolder(of: desk.folder).remove()
        let people = Words.count(retired.people, "person", "people")
        return Answer(
            "Retired \(desk.event.slug): \(people) deleted. The public record and the notes stay.",
            json: Retired(event: desk.event.slug, people: retired.people),
            notices: retired.notices
        )
    }

    /// Deletes what may be held no longer, or says what that would be.
    private func deleteDue(at desk: Desk, _ gathering: Gathering) throws -> Answer {
        let now = try Desk.now()
        let retention = Retention(of: desk.folder, at: now)
        let timetable = retention.timetable(of: desk.event)
        let due = DeleteDue.due(in: gathering, after: timetable, at: now)
        guard !due.isEmpty else {
            let days = timetable.deletions.map { "\($0.data.words) after \($0.on)" }
            return Answer(
                "Nothing is due at \(desk.event.slug): \(days.joined(separator: ", ")).",
                json: Done(done: "nothing was due")
            )
        }
        guard options.yes else {
            let parts = due.map {
                "\($0.data.words) of \(Words.count($0.people, "person", "people")), due on \($0.due)"
            }
            throw Failure(
                "not-confirmed",
                "this deletes for good: \(parts.joined(separator: "; ")); nothing done before can be undone afterwards",
                help: "add --yes; how many wished for a topic stays"
            )
        }
        let done = Done(outcome: try retention.delete(at: gathering, by: Desk.organiser))
        return Answer(done.sentence, json: done, notices: done.notices)
    }
}
