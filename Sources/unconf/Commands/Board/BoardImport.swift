import ArgumentParser
import Formats
import Intake
import Publishing
import Registration
import Storage
import Unconference

/// Takes a board that was kept on paper back.
struct BoardImport: Command {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take cards back from a paper board: lines of slot, room and card, as one step.",
        discussion: """
            A line is a slot, a room and a card's number or title, with commas, semicolons, tabs or spaces
            between them; - instead of a card says that the cell is empty. What no line speaks of stays as it
            is. Without --yes it only says what would happen.

            Examples:
              printf 's3 press 11\\ns3 ink -\\n' | unconf board import -
              unconf board import wall.txt --yes
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The lines; - is standard input.")
    var file: String

    private struct Report: Encodable {
        var cards: Int
        var emptied: Int
        var done: Bool
        var summary: String
        var notices: [String]
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let reading = try BoardCards.read(
            try InputFile.bytes(file),
            file: file,
            for: try desk.gathering()
        )
        guard !reading.findings.hasErrors else { throw Failure(reading.findings) }
        let action = PlaceCards(reading.value.cells, emptied: reading.value.emptied)
        let outcome =
            options.yes
            ? try desk.perform(action)
            : try desk.folder.dataFile().dryRun(action, by: Desk.organiser, in: desk.event, at: Desk.now())
        let end =
            outcome.changes.isEmpty
            ? "The board is so already."
            : options.yes
                ? Done(outcome: outcome).sentence + " `unconf undo` takes it back."
                : "Nothing was changed; with --yes it is."
        let lines = reading.value.cells.sorted { $0.value < $1.value }.map { topic, cell in
            "  \(cell)  \(topic) \(outcome.gathering.topics[topic]?.title ?? "")"
        }
        return Answer(
            (lines + [end]).joined(separator: "\n"),
            json: Report(
                cards: reading.value.cells.count,
                emptied: reading.value.emptied.count,
                done: options.yes,
                summary: outcome.summary,
                notices: outcome.notices
            ),
            notices: outcome.notices,
            findings: reading.findings
        )
    }
}
