import Formats
import Markup
import Pictures
public import Unconference

/// What one file of the site folder adds to a library.
///
/// Reading a file needs no other file, so that any task can do it; how the parts hang together is found out later.
public struct LibraryPart: Sendable {
    /// What is in a file.
    enum Content: Sendable {
        case nothing
        case home(Written<Page>)
        case page(names: [Slug], Written<Page>)
        case event(Written<Event>)
        indirect case board(Slug, BoardRecord)
        case note(Written<Note>)
        case story(Written<Story>)
        case caseStudy(Written<Story>)
        case question(Written<Question>)
        case ambassador(Written<Ambassador>)
        indirect case media(path: String, Media)
    }

    /// The path of the file below the site folder.
    public let path: String
    /// What was noticed while reading.
    public private(set) var findings: [Finding] = []
    /// What is in it; nothing where it could not be read.
    private(set) var content = Content.nothing
    /// The part in bytes, which is all that other pages may show of it; nil for any part but that of a note.
    ///
    /// What was noticed while reading is not in it: a file with remarks is read again.
    public private(set) var packed: ArraySlice<UInt8>?

    /// Stands for all that other pages may show of a text: its keys, its first paragraph, the pictures in it.
    ///
    /// Nil where there is none, or where more of a file shows elsewhere.
    public private(set) var outline: ContentHash?

    /// What is known of a file.
    init(path: String, content: Content, packed: ArraySlice<UInt8>) {
        self.path = path
        self.content = content
        self.packed = packed
    }

    /// Reads a file under `Content/`; any other file adds nothing.
    ///
    /// - Parameters:
    ///   - file: the file.
    ///   - site: the site's definition, for what events leave to it.
    public init(_ file: SourceFile, site: Site) {
        path = file.path
        let parts = file.path.split(separator: "/").map(String.init)
        guard parts.count > 1, parts.first == "Content", let last = parts.last, !last.hasPrefix(".") else {
            return
        }
        let folder = Array(parts.dropFirst().dropLast())
        do throws(Failure) {
            if !last.hasSuffix(".md") {
                try readOther(file, folder: folder, last)
            } else if last != "README.md" {
                // What explains a folder to those who look into it is no page.
                try readMarkdown(file, folder: folder, String(last.dropLast(3)), site)
            }
        } catch {
            findings += error.findings
        }
        if case .note(let written) = content { packed = LibraryPart.packed(written)[...] }
    }

    /// The event that the file defines.
    public var event: Event? { if case .event(let event) = content { event.head } else { nil } }

    /// The public record of a board, with its event's name.
    public var board: (Slug, BoardRecord)? {
        if case .board(let event, let record) = content { (event, record) } else { nil }
    }

    private mutating func readMarkdown(
        _ file: SourceFile,
        folder: [String],
        _ stem: String,
        _ site: Site
    ) throws(Failure) {
        switch folder.first {
        case nil where stem == "index": try readHome(file)
        case "pages", "docs", nil: try readPage(file, folder: folder, stem)
        case "events" where folder.count == 2 && stem == "event":
            try readEvent(file, named: folder[1], site)
        case "events" where folder.count == 3 && folder[2] == "notes":
            let event = try Self.slug(folder[1], file)
            content = .note(
                try written(file, named: stem) { head, name throws(Failure) in
                    try NoteFile.read(head, slug: name, event: event)
                }
            )
        case "stories" where folder.count == 1:
            content = .story(
                try written(file, named: stem) { head, name throws(Failure) in
                    try StoryFile.read(head, slug: name)
                }
            )
        case "cases" where folder.count == 1:
            content = .caseStudy(
                try written(file, named: stem) { head, name throws(Failure) in
                    try CaseFile.read(head, slug: name)
                }
            )
        case "questions" where folder.count == 1:
            content = .question(
                try written(file, named: stem) { head, name throws(Failure) in
                    try QuestionFile.read(head, slug: name)
                }
            )
        case "ambassadors" where folder.count == 1:
            content = .ambassador(
                try written(file, named: stem) { head, name throws(Failure) in
                    try AmbassadorFile.read(head, slug: name)
                }
            )
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

    private mutating func readHome(_ file: SourceFile) throws(Failure) {
        let home = try written(file, named: "home") { head, name throws(Failure) in
            try PageFile.read(head, slug: name)
        }
        let days = [("publish-on", home.head.showing.publishOn), ("expires-on", home.head.showing.expiresOn)]
        if let (key, _) = days.first(where: { $0.1 != nil }) {
            findings.append(
                Finding(
                    .error,
                    "home-always-shown",
                    "`\(key)` is for other pages: a site has its front page on every day",
                    at: Place(file: file.name, line: home.line(of: key)),
                    help: "take the key away"
                )
            )
        }
        content = .home(home)
    }

    private mutating func readPage(_ file: SourceFile, folder: [String], _ stem: String) throws(Failure) {
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
        let page = try written(file, named: name.text) { head, name throws(Failure) in
            try PageFile.read(head, slug: name)
        }
        content = .page(names: names, page)
    }

    private mutating func readEvent(_ file: SourceFile, named name: String, _ site: Site) throws(Failure) {
        let event = try Self.slug(name, file)
        let (draft, prose) = try Prose.read(file)
        let body = String(decoding: draft.body, as: UTF8.self)
        let reading = try EventFile.read(
            draft.head,
            slug: event,
            body: body,
            language: site.language,
            keep: site.keep
        )
        findings += draft.findings + reading.findings
        content = .event(Written(reading.value, prose: prose, source: file))
    }

    private mutating func readOther(_ file: SourceFile, folder: [String], _ name: String) throws(Failure) {
        if folder.count == 2, folder[0] == "events", name == "board.json" {
            guard let slug = Slug(folder[1]) else { return }
            let reading = try BoardFile.read(file.bytes, file: file.name)
            findings += reading.findings
            content = .board(slug, reading.value)
        } else if LibraryPart.isOddText(name) {
            findings.append(
                Finding(
                    .warning,
                    "stray-file",
                    "no page is made from this file, since its name does not end in `.md`",
                    at: Place(file: file.name),
                    help: "rename it to \(name[..<(name.lastIndex(of: ".") ?? name.endIndex)]).md"
                )
            )
        } else if MediaType.isPublished(name) {
            let path = (folder + [name]).joined(separator: "/")
            let picture = try Picture.read(file.bytes, file: file.name)
            findings += picture.findings
            content = .media(path: path, Media(picture, at: path))
        }
    }

    /// Whether a name ends as texts do elsewhere, and is not that of one which explains its folder.
    private static func isOddText(_ name: String) -> Bool {
        let ending = MediaType.ending(of: name)
        return !name.hasPrefix("README.") && ["md", "markdown", "mdown", "mkd", "txt"].contains(ending)
    }

    /// A file's keys and text, and what was noticed in either.
    ///
    /// - Parameters:
    ///   - file: the file.
    ///   - name: what its page is called in its address.
    ///   - read: reads the keys.
    private mutating func written<Head>(
        _ file: SourceFile,
        named name: String,
        _ read: (FileHead, Slug) throws(Failure) -> Reading<Head>
    ) throws(Failure) -> Written<Head> {
        let name = try Self.slug(name, file)
        let (draft, prose) = try Prose.read(file)
        findings += draft.findings
        let reading = try read(draft.head, name)
        findings += reading.findings
        outline = prose.outline(below: draft.frontMatter?.bytes ?? [])
        return Written(reading.value, prose: prose, source: file)
    }

    private static func slug(_ name: String, _ file: SourceFile) throws(Failure) -> Slug {
        if let slug = Slug(name) { return slug }
        let isLong = name.utf8.count > Slug.limit
        throw Failure(
            "file-name",
            isLong
                ? "the name has \(name.utf8.count) letters; in an address at most \(Slug.limit) can stand"
                : "“\(name)” can't stand in an address",
            at: Place(file: file.name),
            help:
                "rename it to \(Slug(from: name, fallback: "page")): small letters, digits and single hyphens"
        )
    }
}
