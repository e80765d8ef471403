import ArgumentParser
import Formats
import Publishing
import Registration
import Unconference

/// Writes the file that a note-taker starts from.
struct NoteNew: Command {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract:
            "Write the file that a note-taker starts from: one for a session, or one for each on the board.",
        discussion: """
            Examples:
              unconf note new quiet-after-launch
              unconf note new --all
              unconf note new --title "What the room said about money"
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The session's topic: number or slug.")
    var topic: String?
    @Flag(help: "One for every session on the board that has none yet.")
    var all = false
    @Option(help: "For a note without a session: what it is called.")
    var title: String?

    func validate() throws {
        guard [topic != nil, all, title != nil].count(where: { $0 }) == 1 else {
            throw ValidationError("Name a topic, or say --all, or give a --title.")
        }
    }

    private struct Written: Encodable {
        var written: [String]
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let folder = ContentPath.notes(of: desk.event.slug)
        var written: [String] = []
        if let title {
            let title = try PlainText.required(title, .title)
            let slug = Slug(from: title, fallback: "note", language: desk.event.language)
            try write(
                "\(folder)/\(slug).md",
                NoteFile.template(title: title, slug: slug, of: desk.event),
                desk,
                &written
            )
        } else {
            let gathering = try desk.gathering()
            let programme = gathering.programme()
            let wanted = try topic.map { try gathering.topic($0).id.number }
            let sessions =
                wanted.map { number in programme.board.topics.filter { $0.number == number } }
                ?? programme.sessions
            guard !sessions.isEmpty else { return Answer(nothing(for: wanted), json: Written(written: [])) }
            let present = Set(desk.folder.names(in: folder))
            for session in sessions where !(all && present.contains("\(session.slug).md")) {
                let rule = gathering.topics[Topic.ID(session.number)].map(gathering.rule)
                try write(
                    "\(folder)/\(session.slug).md",
                    NoteFile.template(for: session, of: desk.event, attribution: rule),
                    desk,
                    &written
                )
            }
        }
        return Answer(
            written.isEmpty
                ? "Every session on the board has its note already."
                : (["Wrote:"] + written.map { "  \($0)" }).joined(separator: "\n"),
            json: Written(written: written)
        )
    }

    /// Why there is nothing to write about.
    private func nothing(for topic: Int?) -> String {
        if let topic {
            return "Topic \(topic) is not on the site; `--title` begins a note without a session."
        }
        return
            "No session is on the board yet: `unconf board plan` plans one, `--title` begins a note without a session."
    }

    private func write(_ path: String, _ text: String, _ desk: Desk, _ written: inout [String]) throws {
        try desk.folder.create(path, [UInt8](text.utf8))
        written.append(path)
    }
}
