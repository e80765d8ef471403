import ArgumentParser
import Registration
import Unconference

/// Lists what was promised and what came of it.
struct OutcomeList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what was promised, what came of it, and what is still to be counted.",
        discussion: """
            Example:
              unconf outcome list
            """
    )

    @OptionGroup var options: GlobalOptions

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let today = try desk.today()
        let promises = try desk.gathering().promises(on: today, record: try desk.record())
        var table = TextTable("Measure", "Counted", "Goal", "When", "What")
        for promise in promises {
            table.add(
                promise.measure.text,
                promise.count.map(String.init) ?? "–",
                promise.target.map(String.init) ?? "–",
                promise.when(),
                promise.text
            )
        }
        return Answer(
            promises.isEmpty
                ? "event.md names no measures: `purpose.measures` says how you will know that it was worth the day."
                : table.text(width: Terminal.isScreen ? Terminal.width : nil),
            json: promises
        )
    }
}
