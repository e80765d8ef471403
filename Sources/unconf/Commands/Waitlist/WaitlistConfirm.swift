import ArgumentParser
import Registration

/// Confirms an offered place.
struct WaitlistConfirm: Command {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Confirm an offered place: they accepted, or their payment was seen.",
        discussion: """
            Example:
              unconf waitlist confirm 61
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The number, the e-mail address, or a name that only one person has.")
    var who: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(ConfirmOffer(try desk.participant(who).id))
    }
}
