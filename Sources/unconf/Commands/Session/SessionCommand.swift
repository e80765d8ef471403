import ArgumentParser

/// How sessions go on the day.
struct SessionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session",
        abstract: "How sessions go on the day: late, begun, over, cancelled, with another host.",
        discussion: """
            Example:
              unconf session over 7
            """,
        subcommands: [
            SessionDelay.self, SessionStart.self, SessionOver.self, SessionCancel.self, SessionHost.self,
        ]
    )
}
