import ArgumentParser
import Registration
import Unconference

/// The list at the door.
struct ParticipantDoor: Command {
    static let configuration = CommandConfiguration(
        commandName: "door",
        abstract: "Show the door list: who is expected and who is here, found by code, ticket or name.",
        discussion: """
            Examples:
              unconf participant door
              unconf participant door muller
              unconf participant door 7K3QM
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "What was typed or scanned: our short code, the ticket's code, a number, or a name.")
    var typed: [String] = []

    private struct Line: Encodable {
        var number: Int
        var name: String
        var unnamed: Bool
        var ticket: String?
        var state: String
        var since: Instant?
        var by: String?
        var code: String
        var access: String?
    }

    func answer() throws -> Answer {
        let gathering = try Desk(options).gathering()
        let list = DoorList(of: gathering)
        let found = list.matching(typed.joined(separator: " "))
        var table = TextTable("Code", "No", "Name", "Ticket", "State")
        for entry in found {
            let time = entry.since.map { gathering.event.zone.moment(at: $0).local.time }
            table.add(
                entry.code,
                entry.id.description,
                entry.name,
                entry.ticket ?? "",
                entry.state.rawValue + (time.map { " since \($0)" } ?? "")
            )
        }
        let counts = DoorList.State.allCases.compactMap { state in
            list.counts[state].map { "\($0) \(state.rawValue)" }
        }
        let summary = counts.joined(separator: ", ") + "."
        return Answer(
            found.isEmpty
                ? "Nobody matches."
                : table.text(width: Terminal.isScreen ? Terminal.width : nil) + "\n\n" + summary,
            json: found.map { entry in
                Line(
                    number: entry.id.number,
                    name: entry.name,
                    unnamed: entry.unnamed,
                    ticket: entry.ticket,
                    state: entry.state.rawValue,
                    since: entry.since,
                    by: entry.by,
                    code: entry.code,
                    access: entry.access
                )
            }
        )
    }
}
