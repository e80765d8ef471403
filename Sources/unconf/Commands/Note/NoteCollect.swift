import ArgumentParser
import Registration
import Unconference

/// Makes drafts of what people wrote on their phones.
struct NoteCollect: Command {
    static let configuration = CommandConfiguration(
        commandName: "collect",
        abstract: "Make drafts of what people wrote on the day, once they name nobody.",
        discussion: """
            What was written on phones during the sessions is private. Each note becomes a draft in Content/ when nobody is named in it who \
            did not agree; from then on the file is the truth. A file in which somebody has written already stays as it is.

            Examples:
              unconf note collect
              unconf note collect quiet-after-launch
              unconf note collect --fix
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The session's topic, by number or slug; all of them where none is said.")
    var topic: String?
    @Flag(help: "Write what the check proposes in the place of names.")
    var fix = false

    private struct Collected: Encodable {
        /// Files that were written.
        var written: [String] = []
        /// Files that were more than a start already.
        var kept: [String] = []
        /// Topics whose note is not written, since somebody is named in it or its topic is gone.
        var left: [Int] = []
        var findings: [Finding] = []

        mutating func add(_ outcome: NoteDrafting.Outcome, of topic: Topic.ID) {
            switch outcome {
            case .written(let path, let more):
                written.append(path)
                findings += more
            case .kept(let path, let more):
                kept.append(path)
                findings += more
            case .left(let more):
                left.append(topic.number)
                findings += more
            }
        }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let wanted = try topic.map { try gathering.topic($0).id }
        let notes = gathering.rawNotes.sorted.filter { !$0.isEmpty && (wanted ?? $0.topic) == $0.topic }
        if let wanted, notes.isEmpty {
            throw Failure(
                "no-raw-note",
                "nobody has written a note on topic \(wanted)",
                help: "`unconf note new \(wanted)` writes the file to start from"
            )
        }
        var collected = Collected()
        if !notes.isEmpty {
            let drafting = try NoteDrafting(desk, gathering, fixes: fix)
            for note in notes {
                do {
                    collected.add(try drafting.draft(note), of: note.topic)
                } catch let failure as Failure {
                    // One that can't be written hides nothing of what became of the others.
                    collected.add(.left(failure.findings), of: note.topic)
                }
            }
        }
        return Answer(
            NoteCollect.lines(collected).joined(separator: "\n"),
            json: collected,
            findings: collected.findings,
            failed: collected.findings.hasErrors
        )
    }

    private static func lines(_ collected: Collected) -> [String] {
        var lines: [String] = []
        if !collected.written.isEmpty { lines += ["Wrote:"] + collected.written.map { "  \($0)" } }
        if !collected.kept.isEmpty {
            lines += ["Kept as they are:"] + collected.kept.map { "  \($0)" }
        }
        if !collected.left.isEmpty {
            let notes = Words.count(collected.left.count, "note stays", "notes stay")
            let naming = collected.findings.contains { $0.code == "private-name" }
            lines.append(
                "\(notes) private, for the reasons above"
                    + (naming ? "; `--fix` writes what is proposed for names." : ".")
            )
        }
        if lines.isEmpty { return ["Nobody has written a note on the day."] }
        if !collected.written.isEmpty {
            lines.append("Next: write the gist of each, set `status: published`, then `unconf note check`.")
        }
        return lines
    }
}
