import ArgumentParser
import Registration

/// Offers somebody a place.
struct WaitlistOffer: Command {
    static let configuration = CommandConfiguration(
        commandName: "offer",
        abstract: "Offer somebody in line a place, ahead of the others if need be.",
        discussion: """
            Example:
              unconf waitlist offer 61
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The number, the e-mail address, or a name that only one person has.")
    var who: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(OfferPlace(try desk.participant(who).id))
    }
}
