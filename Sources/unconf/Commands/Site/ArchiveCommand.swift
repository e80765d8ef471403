import ArgumentParser
import Formats
import Foundation
import Publishing
import Registration
import Review
import Unconference

/// Writes the public record of an event's board.
struct ArchiveCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Write the public record of the board beside the event, so that the site builds anywhere.",
        discussion: """
            board.json holds nothing that the public may not see; put it under version control with the notes.

            Example:
              unconf archive
            """
    )

    @OptionGroup var options: GlobalOptions

    private struct Archived: Encodable {
        var file: String
        var topics: Int
        var sessions: Int
        var findings: [Finding]
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let event = desk.event.slug
        let path = ContentPath.board(of: event)
        let former = try desk.record()
        let gathering = try desk.gathering()
        // What is known nowhere else stands in the record alone once an event is retired.
        if let former, gathering.hasOnly(former) {
            throw Failure(
                "only-record",
                "of \(event) there is only the public record here, and archiving would empty it",
                help:
                    "archive where the private data file is; after `unconf retire` the record stays as it is"
            )
        }
        let sources = try SiteSources(desk.folder)
        let checks = Checks(sources)
        let findings = checks.findings(onBoardOf: gathering)
        var programme = gathering.programme(former: former)
        // An event at which nothing was done yet has no random name of its own so far.
        if programme.board.uid.isEmpty { programme.board.uid = former?.uid ?? UUID().uuidString.lowercased() }
        // What somebody has taken back since a note was checked clears it no longer.
        let notes = checks.manuscripts.filter { $0.kind == .note && $0.event == event }
        let stamps = checks.stamps(of: event, among: notes)
        programme.board.cleared = programme.board.cleared.filter { stamps[$0.key] == $0.value }
        let isClean = !findings.hasErrors
        if isClean { try desk.folder.write(path, [UInt8](BoardFile.text(programme.board).utf8)) }
        let counts =
            "\(Words.count(programme.board.topics.count, "topic")), "
            + Words.count(programme.sessions.count, "session")
        return Answer(
            isClean
                ? "Wrote \(path): \(counts), and nothing private."
                : "Wrote nothing: \(Words.count(findings.count { $0.severity == .error }, "finding")) to clear first.",
            json: Archived(
                file: path,
                topics: programme.board.topics.count,
                sessions: programme.sessions.count,
                findings: findings
            ),
            findings: findings,
            failed: !isClean
        )
    }
}
