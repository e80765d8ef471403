import ArgumentParser
import Foundation
import Preview
import Publishing
import Unconference

/// Shows the site while it is written: built anew after each change, loaded again by every open page.
struct PreviewCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract:
            "Show the site on this machine while you write: built after each change, loaded again by itself.",
        discussion: """
            Drafts are shown too. What is wrong stands on top of each page; nothing in Output/ is touched. Ctrl-C ends it.

            Examples:
              unconf preview
              unconf preview --port 8000
              unconf preview --published --date 2027-04-05
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "The port on this machine; 0 takes one that is free.")
    var port = 4040
    @Flag(help: "Show only what would be published, without drafts.")
    var published = false
    @Option(help: "The day that counts as today, as 2027-04-05.")
    var date: LocalDate?

    func validate() throws {
        guard (0...65535).contains(port) else { throw ValidationError("--port is 0 to 65535.") }
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        let place = try TemporaryFolder.make(named: "unconf-preview")
        defer { try? FileManager.default.removeItem(at: place) }
        let builder = PreviewBuilder(
            root: folder.root,
            site: options.site,
            output: place.appending(path: "site"),
            showsDrafts: !published,
            date: date,
            terminal: Terminal(quiet: options.quiet)
        )
        let server = PreviewServer(folder: builder.output, state: builder.state, port: port)
        try Waiting.wait { [port] in
            do {
                try await server.run { port in
                    // Nobody waits for a site only to hear that the port is taken.
                    Thread.detachNewThread {
                        builder.work {
                            builder.terminal.notice(
                                "The preview is at http://127.0.0.1:\(port)/ and follows what you write. Ctrl-C ends it."
                            )
                        }
                    }
                }
            } catch {
                throw Failure(
                    "port-taken",
                    "port \(port) of this machine can't be listened on",
                    help: "another program has it; `unconf preview --port 0` takes one that is free"
                )
            }
        }
        return Answer("", json: [String: String]())
    }
}
