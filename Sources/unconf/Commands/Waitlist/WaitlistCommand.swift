import ArgumentParser

/// The line in front of a full event.
struct WaitlistCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waitlist",
        abstract: "The line in front of a full event: first come, first served.",
        discussion: """
            Example:
              unconf waitlist list
            """,
        subcommands: [WaitlistList.self, WaitlistOffer.self, WaitlistConfirm.self]
    )
}
