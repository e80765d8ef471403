import Formats
import Foundation
import Markup
import Publishing
import Registration
import Review
import Unconference
import Website

/// Makes files of the notes that people wrote on the day: each once it names nobody who did not agree.
struct NoteDrafting {
    private let desk: Desk
    private let gathering: Gathering
    private let checks: Checks
    /// Whether what the check proposes takes the place of names.
    private let fixes: Bool
    /// The sessions as the public sees them, by the numbers of their topics.
    private let sessions: [Int: PublicTopic]
    /// The files that sessions have already, by the sessions' names.
    private let files: [Slug: String]

    /// What became of a note.
    enum Outcome {
        /// It is a file now.
        case written(String, [Finding])
        /// Somebody has written in its file, which stays.
        case kept(String, [Finding])
        /// It stays private.
        case left([Finding])
    }

    /// - Parameters:
    ///   - desk: the event.
    ///   - gathering: what people wrote, and who they are.
    ///   - fixes: whether what the check proposes takes the place of names.
    init(_ desk: Desk, _ gathering: Gathering, fixes: Bool) throws {
        self.desk = desk
        self.gathering = gathering
        self.fixes = fixes
        let sources = try SiteSources(desk.folder)
        checks = Checks(sources)
        sessions = Dictionary(gathering.programme().board.topics.map { ($0.number, $0) }) { first, _ in first
        }
        files = Dictionary(
            sources.library.notes.filter { $0.head.event == desk.event.slug }.compactMap { note in
                note.head.session.map { ($0, note.file) }
            }
        ) { first, _ in first }
    }

    /// Makes a draft of a note, where it may be one.
    func draft(_ note: RawNote) throws -> Outcome {
        guard let session = sessions[note.topic.number] else { return .left([withoutSession(note.topic)]) }
        let path = files[session.slug] ?? ContentPath.note(session.slug, of: desk.event.slug)
        guard let draft = try text(of: note, for: session, at: path) else {
            return .kept(path, writtenSince(note, path))
        }
        var manuscript = try manuscript(draft, path)
        if fixes, let corrected = checks.corrected(manuscript) { manuscript.bytes = corrected }
        let findings = checks.privacyFindings(in: manuscript)
        guard !findings.hasErrors else { return .left(findings.map { unwritten($0, note.topic) }) }
        try desk.folder.write(path, manuscript.bytes)
        return .written(path, findings)
    }

    /// The file as it is to be; nil where somebody has written in it.
    private func text(of note: RawNote, for session: PublicTopic, at path: String) throws -> String? {
        guard desk.folder.has(path) else {
            let rule = gathering.topics[note.topic].map(gathering.rule)
            return NoteFile.draft(of: note.texts, for: session, at: desk.event, attribution: rule)
        }
        let present = String(decoding: try desk.folder.read(path), as: UTF8.self)
        return NoteFile.filling(present, with: note.texts, in: desk.event.language)
    }

    /// A draft as the check reads it: a file that was there may have a rule or a language of its own.
    private func manuscript(_ draft: String, _ path: String) throws -> Manuscript {
        let document = try Document(Array(draft.utf8), file: path)
        let name = path.split(separator: "/").last?.dropLast(3) ?? ""
        let slug = Slug(from: String(name), fallback: "note")
        let note = try NoteFile.read(document.head, slug: slug, event: desk.event.slug).value
        return Manuscript(note, file: path, bytes: Array(draft.utf8), language: desk.event.language)
    }

    /// A finding in a text that is no file yet.
    private func unwritten(_ finding: Finding, _ topic: Topic.ID) -> Finding {
        var finding = finding
        finding.place = Place(file: "note on topic \(topic)")
        return finding
    }

    private func withoutSession(_ topic: Topic.ID) -> Finding {
        Finding(
            .warning,
            "note-without-topic",
            "there is a note on topic \(topic), which the public does not see any more",
            at: Place(file: "note on topic \(topic)"),
            help: "it stays in the data file; the live board shows it at /notes/\(topic)"
        )
    }

    /// That somebody went on writing on a phone after the file was there.
    private func writtenSince(_ note: RawNote, _ path: String) -> [Finding] {
        let file = desk.folder.root.appending(path: path).path(percentEncoded: false)
        guard let stamp = FileStamp(of: file),
            note.changed.secondsSince1970 > stamp.modified / 1_000_000_000
        else { return [] }
        let time = desk.event.zone.moment(at: note.changed).local.time
        return [
            Finding(
                .warning,
                "note-written-since",
                "somebody wrote on a phone after this file was last saved, at \(time)",
                at: Place(file: path),
                help: "take over what is new from /notes/\(note.topic) of the live board"
            )
        ]
    }
}
