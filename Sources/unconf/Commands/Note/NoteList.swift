import ArgumentParser
import Formats
import Markup
import Publishing
import Registration
import Unconference
import Website

/// Lists the notes of an event.
struct NoteList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List an event's notes, and the sessions that still have none.",
        discussion: """
            A session without a file is missing its note; where people typed one on their phones, `unconf note collect` makes the draft.

            Example:
              unconf note list
            """
    )

    @OptionGroup var options: GlobalOptions

    private struct Entry: Encodable {
        var note: Slug?
        var session: Slug?
        var title: String
        var status: String
    }

    private struct Broken: Encodable {
        var findings: [Finding]
        var notes: [Entry]
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        var findings: [Finding] = []
        var entries: [Entry] = []
        for note in try desk.folder.notes(of: desk.event.slug, findings: &findings) {
            entries.append(
                Entry(
                    note: note.slug,
                    session: note.session,
                    title: note.title ?? note.slug.text,
                    status: note.status.rawValue
                )
            )
        }
        let written = Set(entries.compactMap(\.session))
        let gathering = try desk.gathering()
        for session in gathering.programme().sessions where !written.contains(session.slug) {
            let isTyped = gathering.rawNotes[Topic.ID(session.number)]?.isEmpty == false
            let status = isTyped ? "typed" : "missing"
            entries.append(Entry(note: nil, session: session.slug, title: session.title, status: status))
        }
        var table = TextTable("Status", "Note", "Title")
        for entry in entries { table.add(entry.status, entry.note?.text ?? "–", entry.title) }
        return Answer(
            entries.isEmpty ? "There is no note and no session yet." : table.text(width: nil),
            json: findings.hasErrors ? Broken(findings: findings, notes: entries) : entries,
            findings: findings,
            failed: findings.hasErrors
        )
    }
}

extension SiteFolder {
    /// The heads of an event's notes; those that can't be read become findings.
    func notes(of event: Slug, findings: inout [Finding]) throws -> [Note] {
        var notes: [Note] = []
        let folder = ContentPath.notes(of: event)
        for name in names(in: folder) where name.hasSuffix(".md") {
            let path = "\(folder)/\(name)"
            do {
                guard let slug = Slug(String(name.dropLast(3))) else {
                    throw Failure(
                        "bad-file-name",
                        "“\(name)” can't be part of an address",
                        at: Place(file: path),
                        help: "rename it to \(Slug(from: String(name.dropLast(3)), fallback: "note")).md"
                    )
                }
                let document = try Document(try read(path), file: path)
                let reading = try NoteFile.read(document.head, slug: slug, event: event)
                findings += document.findings + reading.findings
                notes.append(reading.value)
            } catch let failure as Failure {
                findings += failure.findings
            }
        }
        return notes
    }
}
