import Formats
import Unconference

/// A write-up: what was heard, what worked, what failed, and what it is tied to.
struct NotePage: PageKind {
    let template = "note"

    func addresses(in selection: Selection) -> [Address] { selection.notes.map(\.address) }

    func use(at address: Address, _ digest: inout UseDigest) {
        guard case .note(let event, let name) = address,
            let position = digest.publication.notes.position(of: NoteKey(event: event, note: name))
        else { return }
        let publication = digest.publication
        let note = publication.notes[position]
        digest.add(notes: [position])
        digest.add(notes: note.buildsOn.compactMap(publication.notes.position))
        digest.add(notes: publication.ties.reuses[note.key] ?? [])
        digest.add(questions: publication.ties.answered[note.key] ?? [])
        digest.offersRelated(by: note.note.tags)
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<NoteModel>? {
        guard case .note(let event, let name) = address,
            let position = context.publication.notes.position(of: NoteKey(event: event, note: name))
        else { return nil }
        let note = context.publication.notes[position]
        var head = PageHead(
            title: note.title,
            description: note.prose.gist,
            section: .events,
            feed: .event(event)
        )
        head.isArticle = true
        head.poster = context.publication.poster(of: event)
        head.isHidden = note.note.status == .draft
        let publication = context.publication
        head.linkedData = LinkedData.article(
            title: note.title,
            summary: note.prose.gist,
            published: note.date,
            updated: note.updated,
            language: context.language,
            authors: note.authors,
            keywords: note.note.tags,
            publisher: publication.site.title,
            licence: publication.site.licence,
            url: publication.absolute(address)
        )
        return PageContent(head, NoteModel(note: note, context: context))
    }
}
