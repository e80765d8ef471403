public import Unconference

/// What of a library is shown on a day, and how it hangs together.
public struct Selection: Sendable {
    let library: Library
    let settings: PublicationSettings
    /// What `board.json` has for a text that was checked under a rule.
    let clearedStamp: @Sendable ([UInt8], AttributionRule) -> String
    var findings: [Finding] = []

    var pages = Shelf<[Slug], (names: [Slug], page: Written<Page>)> { $0.names }
    var events = Shelf<Slug, PublishedEvent> { $0.event.slug }
    /// Newest first.
    var notes = Shelf<NoteKey, PublishedNote> { $0.key }
    var ties = NoteTies()
    /// Newest first.
    var stories = Shelf<Slug, Written<Story>> { $0.head.slug }
    /// Newest first.
    var cases = Shelf<Slug, Written<Story>> { $0.head.slug }
    /// Newest first.
    var questions = Shelf<Slug, Written<Question>> { $0.head.slug }
    /// By name.
    var ambassadors = Shelf<Slug, Written<Ambassador>> { $0.head.slug }
    /// In the order of their words.
    var tags = Shelf<Slug, TagEntry> { $0.slug }
    var people: [ListedPerson] = []

    /// What is shown.
    ///
    /// - Parameters:
    ///   - library: all that the site is made of.
    ///   - settings: as of when.
    ///   - clearedStamp: the stamp that `board.json` has for a text which was checked for names under a rule. Where the
    ///     private data file is not here, a note of an event that is not open is shown only with its stamp.
    public init(
        _ library: Library,
        settings: PublicationSettings,
        clearedStamp: @escaping @Sendable ([UInt8], AttributionRule) -> String
    ) {
        self.library = library
        self.settings = settings
        self.clearedStamp = clearedStamp
        select()
    }

    /// What of the library is not shown.
    public var leftOut: LeftOut { LeftOut(of: library, settings: settings) }

    private mutating func select() {
        pages.fill(library.pages.filter { settings.shows($0.page.head.status, $0.page.head.showing) })
        selectStories()
        selectQuestions()
        ambassadors.fill(library.ambassadors.filter { settings.shows($0.head.status) })
        let shown = library.events.filter { $0.head.status != .draft || settings.showsDrafts }
        notes.fill(shownNotes(of: shown))
        ties = NoteTies(notes, questions)
        checkQuestions()
        let notesOfEvents = Dictionary(grouping: notes.indices) { notes[$0].note.event }
        events.fill(shown.map { published($0, notes: notesOfEvents[$0.head.slug] ?? []) })
        listPeople()
        collectTags()
    }

    private mutating func selectStories() {
        func newestFirst(_ left: Written<Story>, _ right: Written<Story>) -> Bool {
            (right.head.date, left.head.slug) < (left.head.date, right.head.slug)
        }
        let settings = settings
        func isShown(_ story: Written<Story>) -> Bool {
            settings.shows(story.head.status, story.head.showing, from: story.head.date)
        }
        stories.fill(library.stories.filter(isShown).sorted(by: newestFirst))
        cases.fill(library.cases.filter(isShown).sorted(by: newestFirst))
    }

    private mutating func selectQuestions() {
        let shown = library.questions.filter { settings.shows(.published, $0.head.showing) }
        questions.fill(
            shown.sorted { left, right in
                (right.head.asked, left.head.slug) < (left.head.asked, right.head.slug)
            }
        )
    }

    /// An event as it is shown.
    ///
    /// - Parameter noteIndices: its notes, newest first.
    private func published(_ written: Written<Event>, notes noteIndices: [Int]) -> PublishedEvent {
        let event = written.head
        let board = publicBoard(of: event)
        let programme = Programme(event: event, board: board)
        let sessions = programme.sessions
        let placed = Set(sessions.map(\.number))
        var noteOfTopic: [Slug: Int] = [:]
        for index in noteIndices.reversed() {
            if let topic = notes[index].topic { noteOfTopic[topic.slug] = index }
        }
        return PublishedEvent(
            programme: programme,
            prose: written.prose,
            isPast: isOver(event, board),
            topics: sessions
                + board.topics.filter { !placed.contains($0.number) }.sorted { $0.number < $1.number },
            notes: noteIndices,
            noteOfTopic: noteOfTopic,
            questions: questions.indices.filter { questions[$0].head.event == event.slug },
            stories: stories.indices.filter { stories[$0].head.event == event.slug },
            cases: cases.indices.filter { cases[$0].head.event == event.slug }
        )
    }

    /// Whether an event is over: its last day is, or its organisers say on that day that notes are being written up.
    private func isOver(_ event: Event, _ board: BoardRecord) -> Bool {
        event.ends.local.date < settings.date
            || !board.phase.isBeforeTheEnd && event.starts.local.date <= settings.date
    }

    /// The public record of an event's board, less anything that its rule forbids, whoever wrote the file.
    func publicBoard(of event: Event) -> BoardRecord {
        var board = library.boards[event.slug] ?? BoardRecord(uid: event.slug.text)
        let isOver = isOver(event, board)
        if !event.attribution.allowsNames {
            board.people = []
            for index in board.topics.indices { board.topics[index].hosts = [] }
        }
        if !event.attribution.allowsCounts {
            board.attendance = nil
            board.stages = []
            board.outcomes = []
        }
        if !isOver || !event.attribution.allowsCounts {
            for index in board.topics.indices { board.topics[index].wished = nil }
        }
        return board
    }

    /// Somebody is listed once, by what they said last; two who share a name and nothing else stay two.
    private mutating func listPeople() {
        var order: [PublicPerson] = []
        var seen: [PublicPerson: [Int]] = [:]
        for (index, event) in events.enumerated().reversed() {
            for person in event.board.people {
                if seen[person] == nil { order.append(person) }
                seen[person, default: []].append(index)
            }
        }
        people = order.map { ListedPerson(person: $0, events: seen[$0] ?? []) }
            .sorted { ($0.person.name, $0.events.first ?? 0) < ($1.person.name, $1.events.first ?? 0) }
    }
}

extension PublicationSettings {
    /// Whether a text is shown.
    ///
    /// - Parameter day: its day, before which it is not shown; nil where it can be of a later one.
    func shows(
        _ status: PublicationStatus,
        _ showing: Showing = Showing(),
        from day: LocalDate? = nil
    ) -> Bool {
        showsDrafts
            || (status == .published && showing.includes(date) && day.map { $0 <= date } ?? true)
    }
}
