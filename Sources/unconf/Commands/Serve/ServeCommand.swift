import ArgumentParser
import Formats
import Foundation
import Letters
import LiveBoard
import Paper
import Publishing
import Registration
import Storage
import Unconference
import Website

/// Puts the board on everybody's phone.
struct ServeCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Put the board on everybody's phone: sign up, pitch, vote and walk.",
        discussion: """
            Without an address it serves the room: plain http on this machine's network, with the desk for this machine
            only. With an https address it stands behind a proxy that speaks TLS, and listens on this machine alone.
            Other commands may be used meanwhile; the board shows what they do within a second. Ctrl-C ends it.

            Examples:
              unconf serve
              unconf serve --port 80 --desk-on-lan
              unconf serve --url https://board.example.org --trusted-proxy 127.0.0.1
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "The port to listen on; 0 takes one that is free.")
    var port = 8080
    @Option(help: "The address to listen on. Default: all for the room, 127.0.0.1 behind a proxy.")
    var bind: String?
    @Option(help: "The address that phones use. Default: board-url of unconf.yml, else this machine's own.")
    var url: String?
    @Option(
        help: "A proxy whose word about where requests come from is taken, as 10.0.0.0/8; again for more."
    )
    var trustedProxy: [String] = []
    @Flag(help: "Let organisers in from the network of the room, where others could read along.")
    var deskOnLan = false
    @Flag(help: "Tell browsers to come by TLS only from now on; for certificates that everybody trusts.")
    var strictTransport = false

    @Option(help: ArgumentHelp("The paper of the printable folder: a4 or letter.", valueName: "size"))
    var paper = PaperSize.a4

    func validate() throws {
        guard (0...65535).contains(port) else { throw ValidationError("--port is 0 to 65535.") }
        for range in trustedProxy where AddressRange(range) == nil {
            throw ValidationError("“\(range)” is no address; write it like 127.0.0.1 or 10.0.0.0/8.")
        }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let port = port == 0 ? MachineAddresses.freePort() ?? 0 : port
        let address = try BoardAddress(url: url ?? desk.folder.site.boardURL, bind: bind, port: port)
        var settings = BoardSettings(
            mode: address.mode,
            origin: address.origin,
            hosts: address.hosts,
            bind: address.bind,
            port: port
        )
        settings.trustedProxies = trustedProxy.compactMap(AddressRange.init)
        settings.deskOnLAN = deskOnLan
        settings.strictTransport = strictTransport
        settings.keep = desk.folder.site.keep
        let terminal = Terminal(quiet: options.quiet)
        let file = try desk.folder.dataFile()
        // Before the board reads who may come in.
        let invitation = try BoardInvitation.make(for: "desk", in: desk.event, file, at: Desk.now())
        let board = try board(desk, file, settings, terminal)
        OpenFiles.raiseLimit()
        Ballast.keep(beside: file.path)
        let path = desk.folder.root.appending(path: ContentPath.event(desk.event.slug)).path
        let server = BoardServer(board) { "\(FileStamp(of: path) ?? .unsettled)" }
        let lines = greeting(desk.event, address, port, invitation)
        let fresh = try freshPaper(desk, file, address.origin, terminal)
        fresh.start()
        defer { fresh.stop() }
        let json = options.json
        try Waiting.wait {
            do {
                try await server.run { port in
                    if json {
                        let started = Started(origin: address.origin, port: port, desk: invitation)
                        try? terminal.print(ScriptJSON.pretty(started))
                    } else {
                        for line in lines { terminal.notice(line) }
                    }
                }
            } catch {
                throw Failure(
                    "port-taken",
                    "port \(port) can't be listened on",
                    help: port < 1024
                        ? "ports below 1024 are for the system's administrator; `unconf serve --port 8080`"
                        : "another program has it, or this machine is not at the address of --bind; `unconf serve --port 0` takes one that is free"
                )
            }
        }
        return Answer("", json: nil)
    }

    /// What scripts are told once the board is served.
    private struct Started: Encodable {
        var origin: String
        var port: Int
        var desk: String
    }

    private func board(
        _ desk: Desk,
        _ file: DataFile,
        _ settings: BoardSettings,
        _ terminal: Terminal
    ) throws -> Board {
        let folder = desk.folder
        let slug = desk.event.slug
        let mail = folder.site.mail
        let postman = Postman(mail, from: MailDesk.sender(of: desk.event, folder.site)) {
            terminal.notice($0)
        }
        let deliver: @Sendable (Letter) -> Void = { postman.send($0) }
        let theme = try SiteInventory(folder).readTheme(of: folder)
        let base = folder.site.baseURL
        let today = try desk.today()
        return try Board(
            file,
            settings: settings,
            siteTitle: folder.site.title,
            stylesheets: theme.styleSheets,
            writings: folder.writings(on: today, drafts: false).map { writing in
                .init(
                    title: writing.title,
                    text: writing.text,
                    address: base.map { $0 + writing.address.path.dropFirst() }
                )
            },
            earlier: try desk.earlierMeetings(),
            clock: try clock(),
            readEvent: { try folder.soundEvent(slug).0 },
            complaint: { terminal.notice($0) },
            freeSpace: { Ballast.free(at: file.path) },
            post: mail.isEmpty ? nil : deliver
        )
    }

    /// The printable folder beside the data file.
    private func freshPaper(_ desk: Desk, _ file: DataFile, _ origin: String, _ terminal: Terminal) throws
        -> FreshPaper
    {
        let (folder, slug, clock, paper) = (desk.folder, desk.event.slug, try clock(), paper)
        return FreshPaper(PrintedFolder(of: folder)) {
            // The data file knows what the board has just saved, so nothing is read that has not changed.
            var pack = PrintPack(try file.gathering(of: folder.soundEvent(slug).0), printed: clock())
            pack.paper = paper
            pack.address = origin
            return pack
        } complaint: {
            terminal.notice($0)
        }
    }

    /// What time it is: the machine's, or the moment that UNCONF_NOW rehearses, which stands still.
    private func clock() throws -> @Sendable () -> Instant {
        let rehearsed = ProcessInfo.processInfo.environment["UNCONF_NOW"]?.isEmpty == false
        guard rehearsed else { return { Instant(secondsSince1970: Int64(Date().timeIntervalSince1970)) } }
        let moment = try Desk.now()
        return { moment }
    }

    private func greeting(_ event: Event, _ address: BoardAddress, _ port: Int, _ invitation: String)
        -> [String]
    {
        var lines = ["The board of \(event.title) is at \(address.origin)/"]
        if address.mode == .lan {
            lines += QRCode(address.origin + "/")?.terminalLines ?? []
            lines.append("Others on this network could read along; e-mail addresses are not asked for.")
            lines.append(
                "The desk, on this machine, for ten minutes: http://127.0.0.1:\(port)/in/\(invitation)"
            )
        } else {
            lines.append("The desk, for ten minutes: \(address.origin)/in/\(invitation)")
        }
        lines.append("For an hour without power: paper in print/, fresh after every change.")
        lines.append("Another way in: `unconf organiser invite NAME`. Ctrl-C ends it.")
        return lines
    }
}
