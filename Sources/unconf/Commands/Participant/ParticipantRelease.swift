import ArgumentParser
import Registration

/// Passes on the places of those who have not come.
struct ParticipantRelease: Command {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Pass on the places of those who have not come, a quarter of an hour into the opening.",
        discussion: """
            Whoever comes later comes in while there are places left.

            Example:
              unconf participant release
            """
    )

    @OptionGroup var options: GlobalOptions

    func answer() throws -> Answer { try Desk(options).answer(ReleaseNoShows()) }
}
