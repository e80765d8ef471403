import ArgumentParser
import Publishing
import Registration
import Storage
import Unconference

/// Takes an organiser's access back.
struct OrganiserRevoke: Command {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Take an organiser's access back: on every device, at once.",
        discussion: """
            Example:
              unconf organiser revoke sam
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The name of the access, as `unconf organiser list` shows it.")
    var name: String

    private struct Revoked: Encodable {
        var name: String
        var revoked: Int
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let file = try desk.folder.dataFile()
        let keys = try file.accessKeys(of: desk.event.slug).filter {
            $0.role != .participant && $0.name == name
        }
        let codes = try file.revokePairingCodes(named: name, of: desk.event.slug)
        guard keys.count + codes > 0 else {
            throw Failure(
                "no-access",
                "nobody is in, or invited, by the name “\(name)”",
                help: "`unconf organiser list` shows who is"
            )
        }
        try file.change([], removing: keys.map(\.mark), of: desk.event.slug)
        return Answer(
            "“\(name)” is out on every device.",
            json: Revoked(name: name, revoked: keys.count + codes)
        )
    }
}
