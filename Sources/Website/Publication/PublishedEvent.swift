import Unconference

/// An event as of the day of publication; it never changes and is shared rather than copied.
final class PublishedEvent: Sendable {
    /// Its definition and its board.
    let programme: Programme
    /// Its page.
    let prose: Prose
    /// Whether it is over.
    let isPast: Bool
    /// The topics of its board on the site, sessions first in order of the board, then the others by number.
    let topics: [PublicTopic]
    /// Its notes, as positions in the publication.
    let notes: [Int]
    /// The note of each topic, by the topic's name.
    let noteOfTopic: [Slug: Int]
    /// The questions asked at it, as positions in the publication.
    let questions: [Int]
    /// The stories that came from it, as positions in the publication.
    let stories: [Int]
    /// The case studies that came from it, as positions in the publication.
    let cases: [Int]

    init(
        programme: Programme,
        prose: Prose,
        isPast: Bool,
        topics: [PublicTopic],
        notes: [Int],
        noteOfTopic: [Slug: Int],
        questions: [Int],
        stories: [Int],
        cases: [Int]
    ) {
        self.programme = programme
        self.prose = prose
        self.isPast = isPast
        self.topics = topics
        self.notes = notes
        self.noteOfTopic = noteOfTopic
        self.questions = questions
        self.stories = stories
        self.cases = cases
    }

    /// The same event with something else where something is said.
    func changing(
        programme: Programme? = nil,
        prose: Prose? = nil,
        topics: [PublicTopic]? = nil
    ) -> PublishedEvent {
        PublishedEvent(
            programme: programme ?? self.programme,
            prose: prose ?? self.prose,
            isPast: isPast,
            topics: topics ?? self.topics,
            notes: notes,
            noteOfTopic: noteOfTopic,
            questions: questions,
            stories: stories,
            cases: cases
        )
    }

    var event: Event { programme.event }
    var board: BoardRecord { programme.board }

    /// What it is in a sentence or two.
    var summary: String? { event.tagline ?? prose.gist }

    /// Whether anything stands on its board, or will.
    var hasBoard: Bool { !event.sessionSlots.isEmpty && !event.rooms.isEmpty }

    /// Whether it is over and nothing was ever put on its board.
    var boardStayedEmpty: Bool { isPast && !topics.contains { $0.cell != nil } }
}
