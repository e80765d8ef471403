import Pictures
import Synchronization
public import Unconference

/// A site as of a day: what is shown, how it hangs together, and which files it is made of.
///
/// It is put together once and never changes; any number of tasks may render its pages at the same time.
public final class Publication: Sendable {
    /// The site's definition.
    public let site: Site
    /// As of when, and how.
    public let settings: PublicationSettings
    /// Every file of the site, in the order of their paths.
    public let plans: [PagePlan]
    /// What was noticed on the way, besides what the library had to say.
    public let findings: [Finding]

    /// The host that the site lives on, in lower case.
    let host: String?
    /// The path of the site on its host, with a `/` at both ends.
    let basePath: String
    /// What browsers may do with pages that run no script, and with those that do.
    let policies: (still: String, running: String)
    let theme: Theme
    /// What many of its pages show in the same way.
    let fragments = Fragments()
    /// What its feeds tell whole.
    let feedTexts = FeedTexts()
    /// The places within pages to which texts link.
    let knownPlaces = AnchorCache()
    let home: Written<Page>?
    let pages: [(names: [Slug], page: Written<Page>)]
    let pagePositions: [[Slug]: Int]
    let events: [PublishedEvent]
    let eventPositions: [Slug: Int]
    /// Newest first.
    let notes: [PublishedNote]
    let notePositions: [NoteKey: Int]
    /// The notes that build on a note.
    let reuses: [NoteKey: [Int]]
    /// The questions that a note answers.
    let answered: [NoteKey: [Int]]
    /// The notes that answer each question, as positions.
    let answers: [[Int]]
    /// Newest first.
    let stories: [Written<Story>]
    /// Newest first.
    let cases: [Written<Story>]
    /// Newest first.
    let questions: [Written<Question>]
    private let storyPositions: [Slug: Int]
    private let casePositions: [Slug: Int]
    let questionPositions: [Slug: Int]
    /// By name.
    let ambassadors: [Written<Ambassador>]
    let tags: [TagEntry]
    let tagPositions: [Slug: Int]
    /// The same by the words as notes have them.
    let tagWords: [String: Int]
    let people: [ListedPerson]
    /// The pages behind older addresses.
    let aliases: [String: Address]
    let media: [String: Media]
    /// The pictures of events as dots, where they could be made.
    let posters: [Slug: SourceFile]
    /// The paths of all files, as links name them.
    ///
    /// Only links into the site need them, of which a small change has few.
    private let knownTargets = Mutex<Set<String>?>(nil)
    /// The same paths, for those who mistyped one.
    private let nearTargets = Mutex<NearTargets?>(nil)
    /// The addresses of texts that are not shown.
    private let heldBack: Set<String>
    /// The files of which nothing could be made, by their paths below the site folder.
    private let unread: Set<String>
    /// The paths of all pictures that lie beside texts, shown or not, for those who mistyped one.
    private let pictures: [String]
    private let nearPictures = Mutex<NearTargets?>(nil)
    /// The pages of the menu, lowest number first.
    let menuPages: [(names: [Slug], title: String)]
    /// The pages at the top that are not in the menu, for the foot.
    let otherPages: [(names: [Slug], title: String)]

    /// What of a library is shown on a day, in a theme.
    ///
    /// - Parameters:
    ///   - library: all that the site is made of.
    ///   - theme: how it looks.
    ///   - settings: as of when.
    ///   - clearedStamp: the stamp that `board.json` has for a text which was checked for names under a rule.
    public convenience init(
        _ library: Library,
        theme: Theme,
        settings: PublicationSettings,
        clearedStamp: @escaping @Sendable ([UInt8], AttributionRule) -> String
    ) {
        self.init(Selection(library, settings: settings, clearedStamp: clearedStamp), theme: theme)
    }

    /// What was selected, in a theme.
    ///
    /// - Parameters:
    ///   - selection: what is shown.
    ///   - theme: how it looks.
    ///   - rasterize: renders SVG drawings to PNG files, in their order; nil where this machine can't.
    public init(
        _ selection: Selection,
        theme: Theme,
        rasterize: (([[UInt8]]) -> [SourceFile?])? = nil
    ) {
        var selection = selection
        selection.setPunctuation(of: theme)
        let library = selection.library
        site = library.site
        settings = selection.settings
        self.theme = theme
        host = Publication.host(of: library.site)
        basePath = library.site.basePath
        policies = (
            ContentSecurityPolicy.text(for: library.site),
            ContentSecurityPolicy.text(for: library.site, runsScript: true)
        )
        home = library.home?.setting(by: theme.strings(for: library.site.language).punctuation)
        pages = selection.pages
        pagePositions = Dictionary(pages.enumerated().map { ($1.names, $0) }) { first, _ in first }
        events = selection.events
        eventPositions = selection.eventPositions
        notes = selection.notes
        notePositions = selection.notePositions
        reuses = selection.reuses
        answered = selection.answered
        answers = selection.questions.indices.map { selection.answers(to: $0) }
        stories = selection.stories
        cases = selection.cases
        questions = selection.questions
        storyPositions = Dictionary(stories.enumerated().map { ($1.head.slug, $0) }) { first, _ in first }
        casePositions = Dictionary(cases.enumerated().map { ($1.head.slug, $0) }) { first, _ in first }
        questionPositions = selection.questionPositions
        ambassadors = selection.ambassadors
        tags = selection.tags
        tagPositions = Dictionary(selection.tags.enumerated().map { ($1.slug, $0) }) { first, _ in first }
        let words = Set(notes.flatMap(\.note.tags))
        tagWords = Dictionary(
            uniqueKeysWithValues: words.compactMap { [tagPositions] word in
                tagPositions[Slug(ofTag: word)].map { (word, $0) }
            }
        )
        people = selection.people
        aliases = selection.aliases
        media = selection.shownMedia()
        heldBack = selection.heldBack
        unread = library.unread
        pictures = library.media.filter { $0.value.picture.format != .pdf }.keys.sorted()
        posters = Publication.posters(of: events, library.site, theme, rasterize)
        let sitePlan = SitePlan(selection, library: library, theme: theme, posters: posters)
        plans = sitePlan.plans
        let tops = selection.tops
        menuPages = tops.filter { $0.page.head.menu != nil }
            .sorted { ($0.page.head.menu ?? 0, $0.names[0]) < ($1.page.head.menu ?? 0, $1.names[0]) }
            .map { ($0.names, $0.page.head.title) }
        otherPages = tops.filter { $0.page.head.menu == nil }.map { ($0.names, $0.page.head.title) }
        findings = theme.findings + selection.findings + sitePlan.findings
    }

    /// How many notes are shown.
    public var noteCount: Int { notes.count }

    /// The event with a name, if it is shown.
    func event(_ slug: Slug) -> PublishedEvent? { eventPositions[slug].map { events[$0] } }

    /// The write-ups of a topic, as positions.
    func notes(on topic: PublicTopic, at event: PublishedEvent) -> [Int] {
        event.notes.filter { notes[$0].topic?.slug == topic.slug }
    }

    /// The story with a name, if it is shown.
    func story(_ slug: Slug) -> Written<Story>? { storyPositions[slug].map { stories[$0] } }

    /// The case study with a name, if it is shown.
    func caseStudy(_ slug: Slug) -> Written<Story>? { casePositions[slug].map { cases[$0] } }

    /// The ambassador with a name, if they are shown.
    func ambassador(_ slug: Slug) -> Written<Ambassador>? { ambassadors.first { $0.head.slug == slug } }

    private static func posters(
        of events: [PublishedEvent],
        _ site: Site,
        _ theme: Theme,
        _ rasterize: (([[UInt8]]) -> [SourceFile?])?
    ) -> [Slug: SourceFile] {
        // Networks ask for pictures by whole addresses.
        guard let rasterize, site.baseURL != nil else { return [:] }
        let drawings = events.map { Array(EventPoster($0.event, site: site, theme: theme).svg.utf8) }
        var posters: [Slug: SourceFile] = [:]
        for (event, file) in zip(events, rasterize(drawings)) { posters[event.event.slug] = file }
        return posters
    }

    /// The picture that is shown where the address of an event, or of anything at it, is passed on.
    func poster(of event: Slug) -> Address { posters[event] == nil ? .poster(event) : .posterPNG(event) }

    private static func host(of site: Site) -> String? {
        guard let base = site.baseURL, let start = base.index(behind: "://") else { return nil }
        let host = base[start...].prefix { !"/?#:".contains($0) }
        return host.isEmpty ? nil : host.lowercased()
    }

    /// The whole address of a page, where the site knows where it lives.
    func absolute(_ address: Address) -> String? {
        site.baseURL.map { $0 + PercentEncoding.path(SitePath.belowTop(address.path)) }
    }
}

extension Publication {
    /// The path of the site that a mistyped one most likely means; nil where none is near.
    func nearest(to path: String) -> String? {
        // Only mistyped links need them.
        let near = nearTargets.withLock { known in
            let near = known ?? NearTargets(plans.lazy.map { "/" + $0.path.dropIndexName })
            known = near
            return near
        }
        return near.nearest(to: path)
    }

    /// The picture that a mistyped path most likely means; nil where none is near.
    func nearestPicture(to path: String) -> String? {
        let near = nearPictures.withLock { known in
            let near = known ?? NearTargets(pictures.lazy.map { "/" + $0 })
            known = near
            return near
        }
        return near.nearest(to: path)
    }

    /// Whether a picture lies beside a text at a path, shown or not.
    func hasPicture(at path: String) -> Bool {
        var (low, high) = (0, pictures.count)
        while low < high {
            let middle = (low + high) / 2
            if pictures[middle] < path { low = middle + 1 } else { high = middle }
        }
        return low < pictures.count && pictures[low] == path
    }

    /// Whether a picture or another file lies at a path that is refused for what is in it.
    func isRefused(_ path: String) -> Bool { unread.contains("Content" + path) }

    /// Whether there is a text for a path, or an event around it, that is not shown.
    func isHeldBack(_ path: String) -> Bool {
        let parts = SitePath.parts(path)
        let event = parts.first == "events" ? "/" + parts.prefix(2).joined(separator: "/") + "/" : path
        return heldBack.contains(path.dropIndexName) || heldBack.contains(event)
    }

    /// Whether a link to a path leads somewhere.
    func hasTarget(_ path: String) -> Bool {
        let targets = knownTargets.withLock { known in
            let targets = known ?? Set(plans.map { "/" + $0.path.dropIndexName })
            known = targets
            return targets
        }
        return targets.contains(path.dropIndexName) || media[SitePath.belowTop(path)] != nil
    }
}

extension String {
    /// The folder that a path lies in, with a `/` at its end.
    var parentFolder: String {
        let inside = hasSuffix("/") ? dropLast() : self[...]
        return inside.lastIndex(of: "/").map { String(inside[...$0]) } ?? "/"
    }

    /// A path without `index.html` at its end.
    var dropIndexName: String {
        let name = "index.html"
        return self == name || hasSuffix("/\(name)") ? String(dropLast(name.utf8.count)) : self
    }

    /// Where the text behind a separator such as `://` begins; nil where there is none.
    func index(behind separator: String) -> Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(separator) { return self.index(index, offsetBy: separator.count) }
            index = self.index(after: index)
        }
        return nil
    }
}
