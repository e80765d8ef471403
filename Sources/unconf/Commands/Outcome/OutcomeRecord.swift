import ArgumentParser
import Registration
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
    @Option(
        help: ArgumentHelp(
            "The day on which it was counted, as 2027-06-17; today without it.",
            valueName: "day"
        )
    )
    var on: LocalDate?

    func answer() throws -> Answer {
        let desk = try Desk(options)
        // What is counted beside an empty board would never be shown.
        if let record = try desk.record(), try desk.gathering().hasOnly(record) {
            throw Failure(
                "only-record",
                "of \(desk.event.slug) there is only the public record here: it is retired, or its data is on another machine",
                help: "count where the private data file is, or say it in the text of event.md"
            )
        }
        return try desk.answer(RecordOutcome(measure, count: count, on: on))
    }
}
