import ArgumentParser
import Formats
import Foundation
import Registration
import Review
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
        /// Files in which somebody had written already.
        var kept: [String] = []
        /// Topics whose note is not written, since somebody is named in it or its topic is gone.
        var left: [Int] = []
        var findings: [Finding] = []
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
        let sessions = Dictionary(gathering.programme().board.topics.map { ($0.number, $0) }) { first, _ in
            first
        }
        let checks = notes.isEmpty ? nil : Checks(try SiteSources(desk.folder))
        var collected = Collected()
        for note in notes {
            guard let checks, let session = sessions[note.topic.number] else {
                collected.left.append(note.topic.number)
                collected.findings.append(NoteCollect.withoutSession(note.topic))
                continue
            }
            let rule = gathering.topics[note.topic].map(gathering.rule)
            try collect(note, of: session, attribution: rule, desk, checks, &collected)
        }
        return Answer(
            NoteCollect.lines(collected).joined(separator: "\n"),
            json: collected,
            findings: collected.findings,
            failed: collected.findings.hasErrors
        )
    }

    /// Writes the draft of one note, where it may be.
    private func collect(
        _ note: RawNote,
        of session: PublicTopic,
        attribution: AttributionRule?,
        _ desk: Desk,
        _ checks: Checks,
        _ collected: inout Collected
    ) throws {
        let path = "Content/events/\(desk.event.slug)/notes/\(session.slug).md"
        let isThere = desk.folder.names(in: "Content/events/\(desk.event.slug)/notes").contains(
            "\(session.slug).md"
        )
        let present = isThere ? String(decoding: try desk.folder.read(path), as: UTF8.self) : nil
        let draft =
            present.map { NoteFile.filling($0, with: note.texts, in: desk.event.language) }
            ?? NoteFile.draft(of: note.texts, for: session, at: desk.event, attribution: attribution)
        guard let draft else {
            collected.kept.append(path)
            if let finding = writtenSince(note, path, desk) { collected.findings.append(finding) }
            return
        }
        var manuscript = Manuscript(
            .note,
            file: path,
            bytes: Array(draft.utf8),
            event: desk.event.slug,
            session: session.slug,
            attribution: attribution,
            language: desk.event.language
        )
        if fix, let corrected = checks.corrected(manuscript) { manuscript.bytes = corrected }
        let findings = checks.privacyFindings(in: manuscript)
        guard !findings.hasErrors else {
            collected.left.append(note.topic.number)
            collected.findings += findings.map { NoteCollect.onBoard($0, note.topic) }
            return
        }
        collected.findings += findings
        try desk.folder.write(path, manuscript.bytes)
        collected.written.append(path)
    }

    /// A finding in a text that is no file yet.
    private static func onBoard(_ finding: Finding, _ topic: Topic.ID) -> Finding {
        var finding = finding
        finding.place = Place(file: "note on topic \(topic)")
        return finding
    }

    private static func withoutSession(_ topic: Topic.ID) -> Finding {
        Finding(
            .warning,
            "note-without-topic",
            "there is a note on topic \(topic), which the public does not see any more",
            at: Place(file: "note on topic \(topic)"),
            help: "it stays in the data file; the live board shows it at /notes/\(topic)"
        )
    }

    /// That somebody went on writing on a phone after the file was there.
    private func writtenSince(_ note: RawNote, _ path: String, _ desk: Desk) -> Finding? {
        let file = desk.folder.root.appending(path: path).path(percentEncoded: false)
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        guard let written = attributes?[.modificationDate] as? Date,
            note.changed.secondsSince1970 > Int64(written.timeIntervalSince1970)
        else { return nil }
        return Finding(
            .warning,
            "note-written-since",
            "somebody wrote on a phone after this file was last saved, at \(desk.event.zone.moment(at: note.changed).local.time)",
            at: Place(file: path),
            help: "take over what is new from /notes/\(note.topic) of the live board"
        )
    }

    private static func lines(_ collected: Collected) -> [String] {
        var lines: [String] = []
        if !collected.written.isEmpty { lines += ["Wrote:"] + collected.written.map { "  \($0)" } }
        if !collected.kept.isEmpty {
            lines += ["Kept, since somebody has written there:"] + collected.kept.map { "  \($0)" }
        }
        if !collected.left.isEmpty {
            let notes = Words.count(collected.left.count, "note stays", "notes stay")
            lines.append(
                "\(notes) private, for the reasons above; `--fix` writes what is proposed for names."
            )
        }
        if lines.isEmpty { return ["Nobody has written a note on the day."] }
        if !collected.written.isEmpty {
            lines.append("Next: write the gist of each, set `status: published`, then `unconf note check`.")
        }
        return lines
    }
}
