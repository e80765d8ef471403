import ArgumentParser
import Registration

/// Takes an application back.
struct AmbassadorWithdraw: Command {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take an application back, for somebody who does not want to be an ambassador any more.",
        discussion: """
            Whoever has a page already is taken off by `participant consent 12 name-as-ambassador --withdraw` and by taking the
            page's file away.

            Example:
              unconf ambassador withdraw 12
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Who applied: the number, the e-mail address, or a name that only one person has.")
    var who: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(WithdrawCandidacy(try desk.participant(who).id, channel: "command line"))
    }
}
