import ArgumentParser
import LiveBoard
import Unconference

/// Makes a link that lets an organiser in.
struct OrganiserInvite: Command {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Make a link that lets an organiser in once, within ten minutes.",
        discussion: """
            The name stands in the history beside what they do.

            Examples:
              unconf organiser invite sam
              unconf organiser invite sam --url http://192.168.1.20:8080
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "A name for their access: letters, digits, dots and hyphens.")
    var name: String
    @Option(
        help: "The address of the board. Default: board-url of unconf.yml, else this machine on port 8080."
    )
    var url: String?

    private struct Link: Encodable {
        var name: String
        var url: String
        var minutes: Int
    }

    func validate() throws {
        guard !name.isEmpty, name.count <= 40,
            name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." })
        else { throw ValidationError("A name is 1 to 40 letters, digits, dots and hyphens.") }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let address = try BoardAddress(url: url ?? desk.folder.site.boardURL, bind: nil, port: 8080)
        let secret = try BoardInvitation.make(
            for: name,
            in: desk.event,
            try desk.folder.dataFile(),
            at: Desk.now()
        )
        let origin = address.mode == .lan && url == nil ? "http://127.0.0.1:8080" : address.origin
        let link = Link(name: name, url: "\(origin)/in/\(secret)", minutes: 10)
        return Answer("\(link.url)\nGood once, for ten minutes. Whoever has it is an organiser.", json: link)
    }
}
