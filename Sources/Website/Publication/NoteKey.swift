import Unconference

/// A note's name on the site: its event's and its own.
struct NoteKey: Hashable, Comparable, Sendable {
    /// The event.
    let event: Slug
    /// The note.
    let note: Slug

    /// A note of an event.
    init(event: Slug, note: Slug) {
        self.event = event
        self.note = note
    }

    /// What people write as `event/note`; nil when it is something else.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let event = Slug(String(parts[0])), let note = Slug(String(parts[1])) else {
            return nil
        }
        self.init(event: event, note: note)
    }

    static func < (left: NoteKey, right: NoteKey) -> Bool {
        (left.event, left.note) < (right.event, right.note)
    }
}
