import Unconference

/// Takes in what a file shows of the notes, piece by piece.
struct UseDigest {
    /// The notes and tags in numbers.
    let uses: NoteUses
    /// What was taken in.
    private(set) var facts = ContentHash()
    /// The words of the tags by which related notes are found; nil where none are offered.
    private(set) var relatedBy: [String]?

    init(_ uses: NoteUses) {
        self.uses = uses
    }

    /// The site around the page.
    var publication: Publication { uses.publication }

    /// Notes by their positions, with all that a card or a feed shows of them.
    mutating func add(notes positions: some Sequence<Int>) {
        for position in positions { facts.add(uses.notes[position].content) }
        facts.add(.max)
    }

    /// The names of all tags, and how much there is about each.
    mutating func addTags() { facts.add(uses.tags) }

    /// How many notes came of each event.
    mutating func addEvents() { facts.add(uses.events) }

    /// How many notes came of an event, and which of its topics have one.
    mutating func add(event: PublishedEvent) {
        facts.add(UInt64(event.notes.count))
        for topic in event.topics {
            facts.add(event.noteOfTopic[topic.slug].map { uses.notes[$0].name } ?? 0)
        }
    }

    /// Questions by their positions, with the notes that answer them.
    mutating func add(questions positions: some Sequence<Int>) {
        for position in positions {
            facts.add(UInt64(position))
            add(notes: publication.ties.answers[position])
        }
        facts.add(.max)
    }

    /// What may stand in a feed.
    mutating func add(feed address: Address) {
        guard case .feed(let scope) = address.inAtom else { return }
        add(notes: publication.notes(in: scope))
        add(publication.title(of: scope, publication.theme.strings(for: publication.site.language)))
    }

    /// What stands for all that every page shows.
    mutating func add(frame: UInt64) { facts.add(frame) }

    /// A word.
    mutating func add(_ text: String) { facts.add(text) }

    /// The notes related by some tags, which are looked up only where they may differ.
    mutating func offersRelated(by tags: [String]) { relatedBy = tags }
}
