import ArgumentParser
import Registration
import Storage
import Unconference

/// Moves the rest of the day.
struct BoardShift: Command {
    static let configuration = CommandConfiguration(
        commandName: "shift",
        abstract: "Move a part of the day and all that follows it; a pause may take it up.",
        discussion: """
            Boards, calendars and exports follow at once; event.md stays as it was planned.

            Examples:
              unconf board shift --from s3 --minutes 10
              unconf board shift --from s3 --minutes 10 --absorb coffee
              unconf board shift --from s3 --minutes=-5
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "The first part that moves, by its id in event.md.")
    var from: String
    @Option(help: "By how many minutes; write --minutes=-5 for five minutes earlier.")
    var minutes: Int
    @Option(help: "The part that becomes shorter, so that nothing after it moves.")
    var absorb: String?

    private struct Shifted: Encodable {
        struct Part: Encodable {
            var slot: Slug
            var planned: String
            var now: String
        }

        var done: String
        var moved: [Part]
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let outcome = try desk.perform(
            ShiftSlots(from: try Desk.slot(from), minutes: minutes, absorbing: try absorb.map(Desk.slot))
        )
        let gathering = outcome.gathering
        let parts = gathering.event.slots.compactMap { slot -> Shifted.Part? in
            guard let planned = gathering.plannedSlots.first(where: { $0.id == slot.id }),
                planned.times != slot.times
            else { return nil }
            return Shifted.Part(slot: slot.id, planned: planned.times, now: slot.times)
        }
        let lines = parts.map { "  \($0.slot) \($0.now), planned \($0.planned)" }
        return Answer(
            ([Done(outcome: outcome).sentence] + lines).joined(separator: "\n"),
            json: Shifted(done: outcome.summary, moved: parts),
            notices: outcome.notices
        )
    }
}
