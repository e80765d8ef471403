public import ArgumentParser
import Registration

/// Forgets introductions.
struct MatchClear: Command {
    static let configuration = CommandConfiguration(
        commandName: "clear",
        abstract: "Forget the pairs, the circles or the mentors.",
        discussion: """
            Example:
              unconf match clear pair
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "pair, circle or mentor.")
    var kind: Meeting.Kind

    func answer() throws -> Answer {
        try Desk(options).answer(KeepMeetings(kind, []))
    }
}

extension Meeting.Kind: ExpressibleByArgument {}
