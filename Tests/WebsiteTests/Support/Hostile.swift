import Formats
import Unconference

@testable import Website

/// A library in which one text stands in every field that people fill in.
struct Hostile {
    let library: Library

    init(_ text: String) {
        let plain = SampleSite().reading.value
        var site = plain.site
        site.title = text
        site.licence = text
        site.privacy.contact = text
        let boards = plain.boards.mapValues { Hostile.board($0, text) }
        library = Library(
            site: site,
            home: plain.home.map { Hostile.written($0) { $0.title = text } },
            pages: plain.pages.map { names, page in (names, Hostile.written(page) { $0.title = text }) },
            events: plain.events.map { Hostile.written($0) { Hostile.fill(&$0, text) } },
            boards: boards,
            checkedEvents: plain.checkedEvents,
            notes: plain.notes.map { note in
                Hostile.written(note) {
                    $0.title = text
                    $0.authors = [text]
                }
            },
            stories: plain.stories.map { Hostile.written($0) { Hostile.fill(&$0, text) } },
            cases: plain.cases.map { Hostile.written($0) { Hostile.fill(&$0, text) } },
            questions: plain.questions.map { question in Hostile.written(question) { $0.title = text } },
            ambassadors: plain.ambassadors.map { ambassador in
                Hostile.written(ambassador) {
                    $0.name = text
                    $0.objective = text
                    $0.organisationKind = text
                    $0.validatedBy = [text]
                }
            },
            media: [:],
            unread: []
        )
    }

    private static func written<Head>(_ written: Written<Head>, _ change: (inout Head) -> Void) -> Written<
        Head
    > {
        var head = written.head
        change(&head)
        return Written(head, prose: written.prose, source: written.source)
    }

    private static func fill(_ story: inout Story, _ text: String) {
        story.title = text
        story.teller = text
        story.source = text
        story.outcome = story.outcome.map { _ in text }
        story.organisationKind = story.organisationKind.map { _ in text }
    }

    private static func fill(_ event: inout Event, _ text: String) {
        event.title = text
        event.tagline = text
        event.venue = Venue(name: text, address: text, url: text, stepFree: true)
        event.organisers = [Organiser(name: text, contact: text)]
        event.sponsors = [Sponsor(name: text, url: text, logo: text, paysFor: text)]
        event.conduct?.contact = text
        for index in event.tickets.indices {
            event.tickets[index].name = text
            event.tickets[index].url = text
            event.tickets[index].currency = text
        }
        for index in event.rooms.indices {
            event.rooms[index].name = text
            event.rooms[index].features = [text]
        }
        for index in event.slots.indices where event.slots[index].kind != .session {
            event.slots[index].title = text
        }
        event.purpose?.need = text
        event.purpose?.audience = text
        event.purpose?.outcome = text
        event.purpose?.measures = [Purpose.Measure(id: event.slug, text: text, target: 5)]
    }

    private static func board(_ board: BoardRecord, _ text: String) -> BoardRecord {
        var board = board
        for index in board.topics.indices {
            board.topics[index].title = text
            board.topics[index].detail = text
            board.topics[index].needs = [text]
            board.topics[index].hosts = [text]
        }
        for index in board.people.indices {
            board.people[index] = PublicPerson(
                name: text,
                organisation: text,
                role: text,
                asks: [text],
                offers: [text]
            )
        }
        for index in board.blocked.indices { board.blocked[index].reason = text }
        for index in board.stages.indices { board.stages[index].name = text }
        return board
    }
}
