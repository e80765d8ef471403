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
    let pages: Shelf<[Slug], (names: [Slug], page: Written<Page>)>
    let events: Shelf<Slug, PublishedEvent>
    /// Newest first.
    let notes: Shelf<NoteKey, PublishedNote>
    /// Which notes build on which, and which questions they answer.
    let ties: NoteTies
    /// Newest first.
    let stories: Shelf<Slug, Written<Story>>
    /// Newest first.
    let cases: Shelf<Slug, Written<Story>>
    /// Newest first.
    let questions: Shelf<Slug, Written<Question>>
    /// By name.
    let ambassadors: Shelf<Slug, Written<Ambassador>>
    /// In the order of their words.
    let tags: Shelf<Slug, TagEntry>
    /// Their positions by the words as notes have them.
    let tagWords: [String: Int]
    let people: [ListedPerson]
    /// The pages behind older addresses.
    let aliases: [String: Address]
    let media: [String: Media]
    /// The pictures of events as dots, where they could be made.
    let posters: [Slug: SourceFile]
    /// Where links lead.
    let targets: LinkTargets
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
        host = library.site.host
        basePath = library.site.basePath
        policies = (
            ContentSecurityPolicy.text(for: library.site),
            ContentSecurityPolicy.text(for: library.site, runsScript: true)
        )
        home = library.home?.setting(by: theme.strings(for: library.site.language).punctuation)
        pages = selection.pages
        events = selection.events
        notes = selection.notes
        ties = selection.ties
        stories = selection.stories
        cases = selection.cases
        questions = selection.questions
        ambassadors = selection.ambassadors
        tags = selection.tags
        let words = Set(notes.flatMap(\.note.tags))
        tagWords = Dictionary(
            uniqueKeysWithValues: words.compactMap { [tags] word in
                tags.position(of: Slug(ofTag: word)).map { (word, $0) }
            }
        )
        people = selection.people
        aliases = selection.aliases
        media = selection.shownMedia()
        posters = Publication.posters(of: events, library.site, theme, rasterize)
        let sitePlan = SitePlan(selection, library: library, theme: theme, posters: posters)
        plans = sitePlan.plans
        targets = LinkTargets(plans: plans, media: media, selection: selection)
        let tops = selection.tops
        menuPages = tops.filter { $0.page.head.menu != nil }
            .sorted { ($0.page.head.menu ?? 0, $0.names[0]) < ($1.page.head.menu ?? 0, $1.names[0]) }
            .map { ($0.names, $0.page.head.title) }
        otherPages = tops.filter { $0.page.head.menu == nil }.map { ($0.names, $0.page.head.title) }
        findings = theme.findings + selection.findings + sitePlan.findings
    }

    /// How many notes are shown.
    public var noteCount: Int { notes.count }

    /// The write-ups of a topic, as positions.
    func notes(on topic: PublicTopic, at event: PublishedEvent) -> [Int] {
        event.notes.filter { notes[$0].topic?.slug == topic.slug }
    }

    private static func posters(
        of events: Shelf<Slug, PublishedEvent>,
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

    /// The whole address of a page, where the site knows where it lives.
    func absolute(_ address: Address) -> String? {
        site.baseURL.map { $0 + PercentEncoding.path(SitePath.belowTop(address.path)) }
    }
}
