import ArgumentParser
import Registration
import Storage
import Unconference

/// Shows who is in at the desk.
struct OrganiserList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show which organisers are in at the live board, and who was invited.",
        discussion: """
            Example:
              unconf organiser list
            """
    )

    @OptionGroup var options: GlobalOptions

    private struct Entry: Encodable {
        var name: String
        var kind: String
        var since: String
        var until: String
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let now = try Desk.now()
        let zone = desk.event.zone
        func local(_ instant: Instant) -> String {
            let wall = zone.moment(at: instant).local
            return "\(wall.date) \(wall.time)"
        }
        let keys = try desk.folder.dataFile().accessKeys(of: desk.event.slug).filter {
            $0.role == .organiser && now < $0.until
        }
        let entries = keys.map { key in
            Entry(
                name: key.name ?? "desk",
                kind: key.kind.rawValue,
                since: key.made.description,
                until: key.until.description
            )
        }
        let lines = keys.map { key in
            "\(key.name ?? "desk"): \(key.kind == .session ? "in since" : "invited at") \(local(key.made)), "
                + "until \(local(key.until))"
        }
        return Answer(
            lines.isEmpty ? "Nobody is in at the desk." : lines.joined(separator: "\n"),
            json: entries
        )
    }
}
