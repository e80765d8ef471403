import ArgumentParser

/// Notes: the write-ups of sessions.
struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Notes: the write-ups of sessions, as Markdown files.",
        discussion: """
            Example:
              unconf note new --all
            """,
        subcommands: [NoteNew.self, NoteCollect.self, NoteList.self, NoteCheck.self]
    )
}
