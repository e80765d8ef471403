public import ArgumentParser
import LiveBoard
import Publishing
public import Registration
import Unconference

/// Makes a link that lets an organiser in.
struct OrganiserInvite: Command {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Let an organiser or a helper in, once, within ten minutes: by a link or by six digits.",
        discussion: """
            The name stands in the history beside what they do. A scribe writes down what the room says, the door
            lets people in, an observer looks on.

            Examples:
              unconf organiser invite sam
              unconf organiser invite sam --url http://192.168.1.20:8080
              unconf organiser invite front-door --role door --code
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "A name for their access: letters, digits, dots and hyphens.")
    var name: String
    @Option(
        help: "organiser, scribe, door, observer, or screen for a wall or a door tablet named like its room."
    )
    var role = Role.organiser
    @Flag(help: "Give six digits to type on the venue's network instead of a link.")
    var code = false
    @Option(
        help: "The address of the board. Default: board-url of unconf.yml, else this machine on port 8080."
    )
    var url: String?

    private struct Link: Encodable {
        var name: String
        var role: String
        var url: String?
        var code: String?
        var minutes: Int
    }

    func validate() throws {
        guard AccessKey.isName(name) else {
            throw ValidationError("A name is 1 to 40 letters, digits, dots and hyphens.")
        }
        guard role != .participant else { throw ValidationError("Those who take part sign up.") }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        if code {
            let digits = try PairingInvitation.make(
                for: name,
                as: role,
                in: desk.event,
                try desk.folder.dataFile(),
                at: Desk.now()
            )
            return Answer(
                "\(digits.prefix(3)) \(digits.suffix(3))\nGood once, for ten minutes. Whoever types it is \(words).",
                json: Link(name: name, role: role.rawValue, code: digits, minutes: 10)
            )
        }
        let address = try BoardAddress(url: url ?? desk.folder.site.boardURL, bind: nil, port: 8080)
        let secret = try BoardInvitation.make(
            for: name,
            as: role,
            in: desk.event,
            try desk.folder.dataFile(),
            at: Desk.now()
        )
        // The desk opens on this machine; helpers and screens come over the network.
        let isHere = address.mode == .lan && url == nil && role == .organiser
        let origin = isHere ? "http://127.0.0.1:8080" : address.origin
        let link = Link(name: name, role: role.rawValue, url: "\(origin)/in/\(secret)", minutes: 10)
        return Answer(
            "\(link.url ?? "")\nGood once, for ten minutes. Whoever has it is \(words).",
            json: link
        )
    }

    private var words: String {
        switch role {
        case .organiser, .observer: "an \(role.rawValue)"
        case .scribe, .screen, .participant: "a \(role.rawValue)"
        case .door: "at the door"
        }
    }
}

extension Role: ExpressibleByArgument {
    /// Who takes part comes in by signing up.
    public static var allValueStrings: [String] { allCases.filter { $0 != .participant }.map(\.rawValue) }
}
