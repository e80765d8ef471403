import ArgumentParser
import Publishing
import Review
import Unconference

/// Checks the notes of an event.
struct NoteCheck: Command {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Check an event's notes, or one of them: names, links, headings, what failed, accessibility.",
        discussion: """
            `unconf check` does the same for every text of the site, and stamps clean notes.

            Examples:
              unconf note check
              unconf note check quiet-after-launch
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "One note, by its file's name without .md.")
    var note: String?

    private struct Checked: Encodable {
        var notes: Int
        var findings: [Finding]
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let sources = try SiteSources(desk.folder)
        let folder = ContentPath.notes(of: desk.event.slug) + "/"
        let all = Checks(sources).remarks().filter { $0.manuscript.file.hasPrefix(folder) }
        let chosen = all.filter { note == nil || $0.manuscript.file == "\(folder)\(note ?? "").md" }
        guard note == nil || !chosen.isEmpty else {
            let names = all.map { String($0.manuscript.file.dropFirst(folder.count).dropLast(3)) }
            throw Failure(
                "no-note",
                "there is no note “\(note ?? "")” that can be read in \(folder)",
                help: Nearest.name(to: note ?? "", among: names).map { "did you mean `\($0)`?" }
                    ?? "`unconf note list` shows them"
            )
        }
        let files = Set(chosen.map(\.manuscript.file))
        let onPages = try sources.pageFindings(on: desk.folder.today(at: options.event))
        let findings =
            sources.findings.filter { $0.place?.file.hasPrefix(folder) == true }
            + chosen.flatMap { $0.remarks.map(\.finding) }
            + onPages.filter { $0.place.map { files.contains($0.file) } ?? false }
        return Answer(
            "Checked \(Words.count(chosen.count, "note")): "
                + (findings.isEmpty
                    ? "nothing to remark." : "\(Words.count(findings.count, "finding")), above."),
            json: Checked(notes: chosen.count, findings: findings),
            findings: findings,
            failed: findings.hasErrors
        )
    }
}
