import ArgumentParser

/// Events: what is defined in `event.md`, and how far it has come.
struct EventCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "event",
        abstract: "Events: what event.md defines, and how far each has come.",
        discussion: """
            Example:
              unconf event new "Second Cup 3" --need "…" --for "…" --outcome "…" --day 2028-03-17
            """,
        subcommands: [
            EventNew.self, EventList.self, EventShow.self, EventCheck.self, EventPhase.self,
            EventAnnounce.self,
        ]
    )
}
