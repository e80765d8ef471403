public import ArgumentParser
import Registration
import Unconference

/// Lists people.
struct ParticipantList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List people, all or some.",
        discussion: """
            Examples:
              unconf participant list
              unconf participant list --standing waiting
              unconf participant list --find müller
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only those who are registered, waiting, offered or cancelled.")
    var standing: Participant.Standing?
    @Option(help: "Only those whose name, address or organisation has this in it.")
    var find: String?
    @Flag(help: "Only those who are here.")
    var here = false

    func answer() throws -> Answer {
        let gathering = try Desk(options).gathering()
        let wanted = find.map(Gathering.folded)
        let people = gathering.participants.sorted.filter { person in
            guard standing == nil || person.standing == standing, !here || person.checkedIn != nil else {
                return false
            }
            guard let wanted else { return true }
            return [person.name, person.email, person.organisation].contains {
                $0.map(Gathering.folded)?.contains(wanted) == true
            }
        }
        var table = TextTable("No", "Name", "Kind", "Stage", "Standing", "Organisation")
        for person in people {
            table.add(
                person.id.description,
                person.name,
                person.kind.rawValue,
                person.stage ?? "",
                person.checkedIn == nil ? person.standing.rawValue : "here",
                person.organisation ?? ""
            )
        }
        let seats = Seats(of: gathering)
        let capacity = gathering.event.capacity.map { " of \($0) places" } ?? " places"
        let summary =
            "\(seats.held)\(capacity) held, \(Words.count(seats.line.count, "person", "people")) waiting."
        return Answer(
            people.isEmpty
                ? "Nobody \(find == nil && standing == nil && !here ? "has registered yet" : "matches")."
                : table.text(width: Terminal.isScreen ? Terminal.width : nil) + "\n\n" + summary,
            json: people.map { ParticipantCard($0, of: gathering) }
        )
    }
}

extension Participant.Standing: ExpressibleByArgument {}
