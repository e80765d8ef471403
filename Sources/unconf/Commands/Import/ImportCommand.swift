import ArgumentParser
import Foundation
import Intake
import Registration
import Unconference

/// Brings the people in step with a ticket export.
struct ImportCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            "Bring the people in step with a ticket export; a second import of the same file changes nothing.",
        discussion: """
            Understood by their headers: \(importers.map(\.kind).joined(separator: ", ")), and any table with --map.

            Examples:
              unconf import tickets.csv --dry-run
              unconf import tickets.csv
              unconf import people.csv --map "Your name=name" --map "Job=role"
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The export, CSV or tab-separated; - is standard input.")
    var file: String
    @Option(name: .customLong("from"), help: "The kind of export, where the header does not say.")
    var kind: String?
    @Option(
        name: .customLong("map"),
        parsing: .singleValue,
        help: ArgumentHelp(
            "What a column is: \(ImportField.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "COLUMN=FIELD"
        )
    )
    var map: [String] = []
    @Flag(help: "Only say row by row what would happen.")
    var dryRun = false
    @Flag(help: "Take the good rows and leave the bad ones.")
    var partial = false
    @Flag(help: "Cancel those whose ticket is no longer in the export.")
    var cancelVanished = false
    @Flag(help: "A new row with the e-mail address of one known person is about that person.")
    var joinByEmail = false
    @Flag(help: "List rows that change nothing too.")
    var unchanged = false

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let sheet = try ImportedSheet(
            reading: try InputFile.bytes(file),
            file: file == "-" ? "standard input" : file,
            from: kind,
            mapping: try map.map { try ColumnMapping($0) },
            for: desk.event
        )
        let action = ImportAttendees(
            sheet,
            options: .init(partial: partial, cancelsVanished: cancelVanished, joinsByEmail: joinByEmail)
        )
        let report = try action.preview(of: try desk.gathering(), by: Desk.organiser, at: Desk.now())
        if !dryRun && report.goesIn && !report.changesNothing { _ = try desk.perform(action) }
        let end =
            !report.goesIn
            ? "Nothing was imported: mend the refused rows, or take the good ones with --partial."
            : report.changesNothing
                ? "Nothing to change."
                : dryRun
                    ? "Nothing was changed; without --dry-run it is."
                    : "Imported. `unconf undo` takes it back."
        return Answer(
            (report.lines(listingUnchanged: unchanged) + [end]).joined(separator: "\n"),
            json: report,
            failed: !report.goesIn
        )
    }
}
