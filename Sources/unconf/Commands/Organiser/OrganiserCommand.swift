import ArgumentParser

/// Who runs the event from the desk in a browser.
struct OrganiserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organiser",
        abstract: "Let organisers in at the live board, see who is in, and take it back.",
        discussion: """
            Example:
              unconf organiser invite sam
            """,
        subcommands: [OrganiserInvite.self, OrganiserList.self, OrganiserRevoke.self]
    )
}
