import ArgumentParser
import Publishing
import Registration
import Storage
import Unconference

/// Shows who is in at the desk.
struct OrganiserList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show which organisers and helpers are in at the live board, and who was invited.",
        discussion: """
            Example:
              unconf organiser list
            """
    )

    @OptionGroup var options: GlobalOptions

    private struct Entry: Encodable {
        var name: String
        var role: String
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
        // Looking makes no data file.
        let file = desk.folder.hasDataFile ? try desk.folder.dataFile() : nil
        let keys = (try file?.accessKeys(of: desk.event.slug) ?? []).filter {
            $0.role != .participant && now < $0.until
        }
        let codes = (try file?.pairingCodes(of: desk.event.slug) ?? []).filter { $0.isOpen(at: now) }
        let entries =
            keys.map { key in
                Entry(
                    name: key.name ?? "desk",
                    role: key.role.rawValue,
                    kind: key.kind.rawValue,
                    since: key.made.description,
                    until: key.until.description
                )
            }
            + codes.map { code in
                Entry(
                    name: code.name,
                    role: code.role.rawValue,
                    kind: "code",
                    since: code.made.description,
                    until: code.until.description
                )
            }
        let lines =
            keys.map { key in
                "\(key.name ?? "desk"), \(key.role.rawValue): \(key.kind == .session ? "in since" : "invited at") \(local(key.made)), "
                    + "until \(local(key.until))"
            }
            + codes.map { code in
                "\(code.name), \(code.role.rawValue): six digits given at \(local(code.made)), until \(local(code.until))"
            }
        return Answer(
            lines.isEmpty ? "Nobody is in at the desk." : lines.joined(separator: "\n"),
            json: entries
        )
    }
}
