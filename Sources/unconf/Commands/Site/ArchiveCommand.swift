import ArgumentParser
import Formats
import Foundation
import Registration
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
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let path = SiteSources.recordPath(of: desk.event.slug)
        let former = (try? desk.folder.read(path)).flatMap { try? BoardFile.read($0, file: path).value }
        var programme = try desk.gathering().programme(former: former)
        // An event at which nothing was done yet has no random name of its own so far.
        if programme.board.uid.isEmpty { programme.board.uid = former?.uid ?? UUID().uuidString.lowercased() }
        try desk.folder.write(path, [UInt8](BoardFile.text(programme.board).utf8))
        return Answer(
            "Wrote \(path): \(Words.count(programme.board.topics.count, "topic")), "
                + "\(Words.count(programme.sessions.count, "session")), and nothing private.",
            json: Archived(
                file: path,
                topics: programme.board.topics.count,
                sessions: programme.sessions.count
            )
        )
    }
}
