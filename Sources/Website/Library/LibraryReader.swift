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
    private var media: [String: SourceFile] = [:]
    private var findings: [Finding] = []

    init(site: Site) {
        self.site = site
    }

    mutating func read(_ files: [ParsedFile], programmes: [Slug: Programme]) -> Reading<Library> {
        for file in files.sorted(by: { $0.file.path < $1.file.path }) { read(file) }
        for (event, programme) in programmes { boards[event] = programme.board }
        checkOwners()
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
            media: media
        )
        return Reading(library, findings: findings)
    }

    private mutating func read(_ parsed: ParsedFile) {
        let file = parsed.file
        let parts = file.path.split(separator: "/").map(String.init)
        guard parts.count > 1, parts.first == "Content", let last = parts.last, !last.hasPrefix(".") else {
            return
        }
        let folder = Array(parts.dropFirst().dropLast())
        guard last.hasSuffix(".md") else { return readOther(file, folder: folder, last) }
        // What explains a folder to those who look into it is no page.
        guard last != "README.md" else { return }
        do throws(Failure) {
            try readMarkdown(parsed, folder: folder, String(last.dropLast(3)))
        } catch {
            findings += error.findings
        }
    }

    private mutating func readMarkdown(_ parsed: ParsedFile, folder: [String], _ stem: String) throws(Failure)
    {
        let file = parsed.file
        switch folder.first {
        case nil where stem == "index":
            let name = try Self.slug("home", file)
            home = try written(parsed) { head throws(Failure) in try PageFile.read(head, slug: name) }
        case "pages", "docs", nil:
            let folders = folder.first == "pages" ? folder.dropFirst() : folder[...]
            var names: [Slug] = []
            for folder in folders { names.append(try Self.slug(folder, file)) }
            if stem != "index" { names.append(try Self.slug(stem, file)) }
            guard let name = names.last else {
                throw Failure(
                    "page-name",
                    "a page needs a name of its own",
                    at: Place(file: file.name),
                    help: "the front page is Content/index.md; name this file after what it is about"
                )
            }
            let page = try written(parsed) { head throws(Failure) in try PageFile.read(head, slug: name) }
            pages.append((names, page))
        case "events" where folder.count == 2 && stem == "event":
            let event = try Self.slug(folder[1], file)
            let keep = site.keep
            let (draft, prose) = try parsed.read()
            let body = String(decoding: draft.body, as: UTF8.self)
            let reading = try EventFile.read(draft.head, slug: event, body: body, keep: keep)
            findings += draft.findings + reading.findings
            events.append(Written(reading.value, prose: prose, source: file))
        case "events" where folder.count == 3 && folder[2] == "notes":
            let event = try Self.slug(folder[1], file)
            let name = try Self.slug(stem, file)
            notes.append(
                try written(parsed) { head throws(Failure) in
                    try NoteFile.read(head, slug: name, event: event)
                }
            )
        case "stories" where folder.count == 1:
            let name = try Self.slug(stem, file)
            stories.append(
                try written(parsed) { head throws(Failure) in try StoryFile.read(head, slug: name) }
            )
        case "cases" where folder.count == 1:
            let name = try Self.slug(stem, file)
            cases.append(try written(parsed) { head throws(Failure) in try CaseFile.read(head, slug: name) })
        case "questions" where folder.count == 1:
            let name = try Self.slug(stem, file)
            questions.append(
                try written(parsed) { head throws(Failure) in try QuestionFile.read(head, slug: name) }
            )
        case "ambassadors": break
        default:
            findings.append(
                Finding(
                    .warning,
                    "stray-file",
                    "no page is made from this file",
                    at: Place(file: file.name),
                    help: "pages lie in Content/pages/, notes in Content/events/<event>/notes/"
                )
            )
        }
    }

    private mutating func readOther(_ file: SourceFile, folder: [String], _ name: String) {
        if folder.count == 2, folder[0] == "events", name == "board.json" {
            readBoard(file, event: folder[1])
        } else if MediaType.isPublished(name) {
            media[(folder + [name]).joined(separator: "/")] = file
        }
    }

    private mutating func readBoard(_ file: SourceFile, event: String) {
        guard let slug = Slug(event) else { return }
        do throws(Failure) {
            let reading = try BoardFile.read(file.bytes, file: file.name)
            boards[slug] = reading.value
            findings += reading.findings
        } catch {
            findings += error.findings
        }
    }

    /// A file's keys and text, and what was noticed in either.
    private mutating func written<Head>(
        _ parsed: ParsedFile,
        _ read: (FileHead) throws(Failure) -> Reading<Head>
    ) throws(Failure) -> Written<Head> {
        let (draft, prose) = try parsed.read()
        findings += draft.findings
        let reading = try read(draft.head)
        findings += reading.findings
        return Written(reading.value, prose: prose, source: parsed.file)
    }

    private static func slug(_ name: String, _ file: SourceFile) throws(Failure) -> Slug {
        if let slug = Slug(name) { return slug }
        throw Failure(
            "file-name",
            "“\(name)” can't stand in an address",
            at: Place(file: file.name),
            help:
                "rename it to \(Slug(from: name, fallback: "page")): small letters, digits and single hyphens"
        )
    }

    /// Notes in folders without an event, and sessions that no board has.
    private mutating func checkOwners() {
        let known = Set(events.map(\.head.slug))
        for note in notes {
            let place = Place(file: note.file)
            guard known.contains(note.head.event) else {
                let nearest = Nearest.name(to: note.head.event.text, among: known.map(\.text).sorted())
                findings.append(
                    Finding(
                        .error,
                        "unknown-event",
                        "there is no Content/events/\(note.head.event)/event.md",
                        at: place,
                        help: nearest.map { "did you mean the folder of \($0)?" }
                    )
                )
                continue
            }
            guard let session = note.head.session, let board = boards[note.head.event] else { continue }
            let topics = board.topics.map(\.slug)
            guard !topics.contains(session) else { continue }
            let nearest = Nearest.name(to: session.text, among: topics.map(\.text))
            findings.append(
                Finding(
                    .error,
                    "unknown-session",
                    "the board of \(note.head.event) has no topic “\(session)”",
                    at: place,
                    help: nearest.map { "did you mean `session: \($0)`?" }
                        ?? "take `session` away, or see board.json"
                )
            )
        }
    }
}
