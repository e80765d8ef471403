import ArgumentParser
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

            Example:
              unconf archive && unconf check && unconf retire --yes
            """
    )

    @OptionGroup var options: GlobalOptions

    private struct Retired: Encodable {
        var event: Slug
        var people: Int
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
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
        let people = try desk.folder.dataFile().retire(desk.event.slug, at: Desk.now())
        PrintedFolder(of: desk.folder).remove()
        return Answer(
            "Retired \(desk.event.slug): \(Words.count(people, "person", "people")) deleted. The public record and the notes stay.",
            json: Retired(event: desk.event.slug, people: people)
        )
    }
}
