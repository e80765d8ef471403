import ArgumentParser
import Foundation
import Unconference

/// Takes an event out as a file.
struct ExportCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Take the event out as a file: a calendar, a schedule, a spreadsheet, an address book.",
        discussion: """
            \(exporters.map { "  \(Columns.padded($0.name, to: 18))\($0.summary)" }.joined(separator: "\n"))

            Examples:
              unconf export ics --to second-cup.ics
              unconf export schedule-xml > schedule.xml
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "What: \(exporters.map { $0.name }.joined(separator: ", ")).")
    var kind: String
    @Option(help: "The file to write; default: standard output.")
    var to: String?

    private struct Exported: Encodable {
        var kind: String
        var file: String?
        var text: String?
    }

    func answer() throws -> Answer {
        guard let exporter = exporters.first(where: { $0.name == kind }) else {
            let names = exporters.map { $0.name }
            throw Failure(
                "unknown-export",
                "there is no export “\(kind)”",
                help: (Nearest.name(to: kind, among: names).map { "did you mean `\($0)`? " } ?? "")
                    + "there are \(Words.join(names))"
            )
        }
        let desk = try Desk(options)
        let text = try exporter.text(of: try desk.gathering(), at: desk)
        guard let to else {
            // A calendar ends its lines its own way; what goes to standard output goes as it is.
            if !options.json { Terminal().write(Array(text.utf8)) }
            return Answer("", json: Exported(kind: kind, text: text))
        }
        if exporter.isPrivate { try SiteFolder.requirePrivate(to, of: desk.folder) }
        try PrivateText.write(text, to: to, isPrivate: exporter.isPrivate)
        return Answer(
            "Wrote \(to)."
                + (exporter.isPrivate ? " It holds what only organisers may see; keep it private." : ""),
            json: Exported(kind: kind, file: to)
        )
    }
}
