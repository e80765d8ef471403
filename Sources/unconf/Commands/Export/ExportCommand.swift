import ArgumentParser
import Foundation
import Markup
import Paper
import Publishing
import Registration
import Unconference

/// Takes an event out as a file.
struct ExportCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Take the event out as a file: a calendar, a schedule, a spreadsheet, or paper to print.",
        discussion: """
            \(lines(exporters.map { ($0.name, $0.summary) }))

            Paper, as pages that any browser prints:
            \(lines(sheets.map { ($0.name, $0.summary) } + [(pack, "all of it, in a folder with a first page")]))

            Examples:
              unconf export ics --output second-cup.ics
              unconf export cards --blank 60 --output blank-cards.html
              unconf export print --output ../print --paper letter
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(
        help:
            "What: \((exporters.map { $0.name } + sheets.map { $0.name } + [pack]).joined(separator: ", "))."
    )
    var kind: String
    @Option(
        name: [.customLong("output"), .customLong("to")],
        help: "The file or folder to write; default: standard output."
    )
    var output: String?
    @OptionGroup(title: "Paper") var paper: PaperOptions

    /// The name of everything on paper.
    private static let pack = "print"

    private struct Exported: Encodable {
        var kind: String
        var file: String?
        var files: [String]?
        var text: String?
    }

    private static func lines(_ kinds: [(name: String, summary: String)]) -> String {
        kinds.map { "  \(Columns.padded($0.name, to: 18))\($0.summary)" }.joined(separator: "\n")
    }

    func validate() throws {
        guard paper.blank == nil || ["cards", "blank-cards", ExportCommand.pack].contains(kind)
        else { throw ValidationError("--blank goes with cards.") }
    }

    func answer() throws -> Answer {
        if kind == ExportCommand.pack { return try printAll() }
        if let exporter = exporters.first(where: { $0.name == kind }) {
            let desk = try Desk(options)
            let text = try exporter.text(of: try desk.gathering(), at: desk)
            return try answer(text, "\(kind)", isPrivate: exporter.isPrivate, of: desk)
        }
        let name = kind == "cards" && paper.blank != nil ? "blank-cards" : kind
        guard let sheet = sheets.first(where: { $0.name == name }) else { throw unknown }
        let desk = try Desk(options)
        let pack = try paper.pack(of: try desk.gathering(), at: desk)
        let text = String(decoding: sheet.printout(of: pack).document.bytes, as: UTF8.self)
        return try answer(text, "\(name).html", isPrivate: sheet.isPrivate, of: desk)
    }

    /// Everything on paper.
    private func printAll() throws -> Answer {
        guard let output, output != "-" else {
            throw Failure("no-output", "all paper needs a folder", help: "`unconf export print --output DIR`")
        }
        let desk = try Desk(options)
        try SiteFolder.requirePrivate(output + "/index.html", of: desk.folder)
        let folder = PrintedFolder(at: output)
        try folder.requireOwn()
        let files = try folder.write(try paper.pack(of: try desk.gathering(), at: desk), sheets)
        return Answer(
            "Wrote \(files.count) files to \(output); open index.html. They hold what only organisers may see; keep them private.",
            json: Exported(kind: kind, file: output, files: files)
        )
    }

    private func answer(_ text: String, _ name: String, isPrivate: Bool, of desk: Desk) throws -> Answer {
        guard let output, output != "-" else {
            // A calendar ends its lines its own way; what goes to standard output goes as it is.
            if !options.json { try Terminal().write(Array(text.utf8)) }
            return Answer("", json: Exported(kind: kind, text: text))
        }
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
        let file = isFolder.boolValue ? URL(filePath: output).appending(path: name).path : output
        if isPrivate { try SiteFolder.requirePrivate(file, of: desk.folder) }
        try OutsideFile.write(text, to: file, isPrivate: isPrivate)
        return Answer(
            "Wrote \(file)."
                + (isPrivate ? " It holds what only organisers may see; keep it private." : ""),
            json: Exported(kind: kind, file: file)
        )
    }

    private var unknown: Failure {
        let names = exporters.map { $0.name } + sheets.map { $0.name } + [ExportCommand.pack]
        return Failure(
            "unknown-export",
            "there is no export “\(kind)”",
            help: (Nearest.name(to: kind, among: names).map { "did you mean `\($0)`? " } ?? "")
                + "there are \(Words.join(names))"
        )
    }
}
