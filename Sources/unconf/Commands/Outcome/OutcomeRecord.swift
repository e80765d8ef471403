import ArgumentParser
import Registration
import Storage
import Unconference

/// Says what came of a measure.
struct OutcomeRecord: Command {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Say what came of a measure; a later count takes the place of the former.",
        discussion: """
            The event's page shows it once `unconf archive` or `unconf build` has run here. Readers are told a number from
            five up, else “fewer than five”, since a measure may count people.

            Examples:
              unconf outcome record commitments 14
              unconf outcome record kept 7 --on 2027-06-17
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The measure's `id` in `purpose.measures` of event.md.")
    var measure: String
    @Argument(help: "How many there were.")
    var count: Int
    @Option(help: ArgumentHelp("The day on which it was counted; today without it.", valueName: "day"))
    var on: LocalDate?

    func answer() throws -> Answer {
        try Desk(options).answer(RecordOutcome(measure, count: count, on: on))
    }
}
