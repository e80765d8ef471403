import Formats
import Markup
import Unconference

/// Makes a library out of the files of a site folder.
struct LibraryReader {
    let site: Site
    private var home: Written<Page>?
    private var pages: [(names: [Slug], page: Written<Page>)] = []
    private var events: [Written<Event>] = []
    private var boards: [Slug: BoardRecord] = [:]
    private var notes: [Written<Note>] = []
    private var stories: [Written<Story>] = []
    private var cases: [Written<Story>] = []
    private var questions: [Written<Question>] = []
    private var ambassadors: [Written<Ambassador>] = []
    private var media: [String: Media] = [:]
    private var findings: [Finding] = []
    /// The texts of which nothing could be read.
    private var unread: Set<String> = []

    init(site: Site) {
        self.site = site
    }

    mutating func read(_ parts: [LibraryPart], programmes: [Slug: Programme]) -> Reading<Library> {
        let isSorted = zip(parts, parts.dropFirst()).allSatisfy { $0.path < $1.path }
        for part in isSorted ? parts : parts.sorted(by: { $0.path < $1.path }) { add(part) }
        for (event, programme) in programmes { boards[event] = programme.board }
        checkOwners()
        checkReferences()
        let library = Library(
            site: site,
            home: home,
            pages: pages,
            events: events.sorted {
                ($0.head.starts.instant, $0.head.slug) < ($1.head.starts.instant, $1.head.slug)
            },
            boards: boards,
            checkedEvents: Set(programmes.keys),
            notes: notes,
            stories: stories,
            cases: cases,
            questions: questions,
            ambassadors: ambassadors,
            media: media,
            unread: unread
        )
        return Reading(library, findings: findings)
    }

    private mutating func add(_ part: LibraryPart) {
        findings += part.findings
        switch part.content {
        case .nothing: if part.findings.hasErrors { unread.insert(part.path) }
        case .home(let page): home = page
        case .page(let names, let page): pages.append((names, page))
        case .event(let event): events.append(event)
        case .board(let event, let board): boards[event] = board
        case .note(let note): notes.append(note)
        case .story(let story): stories.append(story)
        case .caseStudy(let study): cases.append(study)
        case .question(let question): questions.append(question)
        case .ambassador(let ambassador): ambassadors.append(ambassador)
        case .media(let path, let found): media[path] = found
        }
    }

    /// What texts name in their keys and nobody has written.
    private mutating func checkReferences() {
        let namesNotes =
            notes.contains { !$0.head.buildsOn.isEmpty } || questions.contains { !$0.head.answeredBy.isEmpty }
        var check = ReferenceCheck(
            events: Set(events.map(\.head.slug)),
            questions: Set(questions.map(\.head.slug)),
            // A site of thousands of notes need not be gone through where nobody names one.
            notes: namesNotes ? Set(notes.map { NoteKey(event: $0.head.event, note: $0.head.slug) }) : [],
            unread: unread
        )
        for note in notes {
            let isDraft = note.head.status == .draft
            check.check(note, notes: note.head.buildsOn, under: "builds-on", isDraft: isDraft)
            check.check(note, answers: note.head.answers)
        }
        for question in questions {
            check.check(question, event: question.head.event)
            check.check(question, notes: question.head.answeredBy, under: "answered-by")
        }
        for story in stories + cases {
            check.check(story, event: story.head.event, isDraft: story.head.status == .draft)
        }
        findings += check.findings
    }

    /// Notes in folders without an event, those that contradict theirs, and sessions that no board has.
    private mutating func checkOwners() {
        // Of thousands of notes each asks for these two; a whole event would cost more to hand on.
        let owners = Dictionary(
            events.map { ($0.head.slug, (day: $0.head.starts.local.date, rule: $0.head.attribution)) }
        ) { first, _ in first }
        for note in notes {
            guard let owner = owners[note.head.event] else {
                let known = owners.keys.map(\.text).sorted()
                let nearest = Nearest.name(to: note.head.event.text, among: known)
                findings.append(
                    Finding(
                        .error,
                        "unknown-event",
                        "there is no Content/events/\(note.head.event)/event.md",
                        at: Place(file: note.file),
                        help: nearest.map { "did you mean the folder of \($0)?" }
                    )
                )
                continue
            }
            checkDays(of: note, from: owner.day)
            checkRule(of: note, beside: owner.rule)
            checkSession(of: note)
        }
    }

    private mutating func checkDays(of note: Written<Note>, from day: LocalDate) {
        guard note.head.date == nil, let updated = note.head.updated, updated < day else { return }
        findings.append(
            Finding(
                .warning,
                "time-order",
                "`updated` is \(updated), before the event’s day, \(day)",
                at: Place(file: note.file, line: note.line(of: "updated")),
                help: "add `date`, or correct `updated`"
            )
        )
    }

    private mutating func checkRule(of note: Written<Note>, beside stricter: AttributionRule) {
        guard let rule = note.head.attribution, rule < stricter else { return }
        findings.append(
            Finding(
                .warning,
                "attribution-freer",
                "`attribution` is `\(rule.rawValue)`, but the stricter rule of the event counts, `\(stricter.rawValue)`",
                at: Place(file: note.file, line: note.line(of: "attribution")),
                help: "take it away; a note can be stricter than its event alone"
            )
        )
    }

    private mutating func checkSession(of note: Written<Note>) {
        guard let session = note.head.session, let board = boards[note.head.event] else { return }
        let topics = board.topics.map(\.slug)
        guard !topics.contains(session) else { return }
        let nearest = Nearest.name(to: session.text, among: topics.map(\.text))
        findings.append(
            Finding(
                .error,
                "unknown-session",
                "the board of \(note.head.event) has no topic “\(session)”",
                at: Place(file: note.file, line: note.line(of: "session")),
                help: nearest.map { "did you mean `session: \($0)`?" }
                    ?? "take `session` away, or see board.json"
            )
        )
    }
}
