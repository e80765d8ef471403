import Formats
import Testing
import Unconference
import Website

/// A small site in which every page kind has something to show, each text under a name that tests can replace.
struct SampleSite {
    var site: Site
    /// The files by path.
    var files: [String: String]

    init() {
        site = Site(title: "Second Cup")
        site.baseURL = "https://cup.example.org/"
        site.licence = "CC BY 4.0"
        files = SampleSite.texts
    }

    /// What the site is made of, with what was noticed while reading.
    var reading: Reading<Library> { reading(checked: true) }

    /// What the site is made of, read with the private data of all its events at hand or without.
    func reading(checked: Bool) -> Reading<Library> {
        let sources = files.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
        let plain = Library.read(site: site, files: sources)
        guard checked else { return plain }
        let programmes = plain.value.events.map { written in
            Programme(
                event: written.head,
                board: plain.value.boards[written.head.slug] ?? BoardRecord(uid: "none")
            )
        }
        let byEvent = Dictionary(programmes.map { ($0.event.slug, $0) }) { first, _ in first }
        return Library.read(site: site, files: sources, programmes: byEvent)
    }

    /// What is said of the site after a change, by whoever reads it, links it and checks its pages.
    static func findings(_ change: (inout SampleSite) -> Void) throws -> [Finding] {
        var site = SampleSite()
        change(&site)
        let publication = try site.publication()
        return site.reading.findings + publication.findings + publication.plans.flatMap(publication.check)
    }

    /// The site as of a day.
    func publication(
        on date: String = "2027-04-20",
        checked: Bool = true,
        drafts: Bool = false,
        theme: Theme? = nil
    ) throws -> Publication {
        var settings = PublicationSettings(date: try #require(LocalDate(date)))
        settings.showsDrafts = drafts
        return Publication(
            reading(checked: checked).value,
            theme: try theme ?? SampleSite.theme.get(),
            settings: settings,
            clearedStamp: SampleSite.stamp
        )
    }

    /// What of the site is shown on a day.
    func selection(on date: String, drafts: Bool = false) throws -> Selection {
        var settings = PublicationSettings(date: try #require(LocalDate(date)))
        settings.showsDrafts = drafts
        return Selection(reading(checked: true).value, settings: settings, clearedStamp: SampleSite.stamp)
    }

    /// Says how far the second event had come when its board was written down.
    mutating func setPhase(_ phase: Phase) {
        let path = "Content/events/cup-2/board.json"
        files[path] = files[path]?.replacing(
            "\"phase\": \"wrap-up\"",
            with: "\"phase\": \"\(phase.rawValue)\""
        )
    }

    /// Says in the heads of some texts that they are in a language.
    mutating func write(_ paths: [String], in language: String) {
        for path in paths {
            files[path] = files[path]?.replacing(
                "---\n",
                with: "---\nlanguage: \(language)\n",
                maxReplacements: 1
            )
        }
    }

    /// A page as a browser gets it.
    func page(_ path: String) throws -> String {
        let page = try #require(try publication().renderAll().first { $0.path == path })
        return String(decoding: page.bytes, as: UTF8.self)
    }

    /// The theme of the program, read once for all tests.
    static let theme = Result { () throws(Failure) in try Theme.read() }

    /// A stamp that changes with the text and the rule; what the true one is made of is no business of the site's.
    static let stamp: @Sendable ([UInt8], AttributionRule) -> String = { bytes, rule in
        "\(rule.rawValue)-\(bytes.reduce(into: UInt32(7)) { $0 = $0 &* 31 &+ UInt32($1) })"
    }
}

extension SampleSite {
    static let texts: [String: String] = [
        "Content/index.md": """
        ---
        title: Second Cup
        ---
        Forty minutes over *coffee* beat a day of slides.

        See [the event](/events/cup-2/) or [about](pages/about.md).
        """,
        "Content/pages/about.md": """
        ---
        title: About the day
        menu: 10
        ---
        What it is.

        ## One
        A
        ## Two
        B
        ## Three
        C
        """,
        "Content/pages/conduct.md": "---\ntitle: Code of conduct\n---\nBe kind.\n",
        "Content/events/cup-1/event.md": """
        ---
        title: The first cup
        starts: 2026-03-20T09:00
        ends: 2026-03-20T17:00
        timezone: Europe/London
        attribution: open
        ---
        The first.
        """,
        "Content/events/cup-1/notes/first-year.md": """
        ---
        title: The first year
        status: published
        tags: [adoption]
        authors: [Ada Example]
        ---
        The first year has four seasons.

        ## What failed
        Summer.
        """,
        "Content/events/cup-2/event.md": """
        ---
        title: The second cup
        tagline: After the launch
        starts: 2027-03-19T09:00
        ends: 2027-03-19T17:00
        timezone: Europe/London
        venue: {name: The Old Bindery, address: "4 Glue Pot Lane", url: "https://example.org/venue", step-free: true}
        organisers: [{name: The team, contact: hello@example.org}]
        sponsors: [{name: A printing house, url: "https://example.org/p", pays-for: the room}]
        conduct: {contact: "the red badge", page: conduct}
        tickets:
          - {id: practitioner, name: Practitioner, price: 10, currency: GBP, audience: practitioner, places: 44}
        attribution: consent
        rooms:
          - {id: press, name: Press, capacity: 40, features: [projector]}
          - {id: ink, name: Ink, capacity: 20}
        slots:
          - {id: s1, starts: "10:45", ends: "11:35"}
          - {id: lunch, starts: "12:35", ends: "13:30", kind: break, title: Lunch}
          - {id: s2, starts: "13:45", ends: "14:35"}
        purpose:
          need: People repeat each other's mistakes
          for: community leads
          outcome: one changed decision
          measures: [{id: commitments, text: commitments made, target: 20, due: 2027-06-17}]
          sponsor: The team
        ---
        About the Tuesday in month four.

        ## What to bring
        One thing you are stuck on.
        """,
        "Content/events/cup-2/board.json": board,
        "Content/events/cup-2/notes/quiet.md": """
        ---
        title: Three months after launch it went quiet
        session: quiet
        status: published
        date: 2027-03-19
        updated: 2027-04-02
        tags: [adoption, community management]
        authors: [A note-taker]
        builds-on: [cup-1/first-year]
        answers: [how-restart]
        aliases: [/old/quiet/]
        ---
        Silence is rarely about the platform.

        ## What we heard
        Every table had it.[^1]

        | ask | because |
        |---|---|
        | them | they know |

        [^1]: Nearly.

        ## What worked
        Calls.

        ## What failed
        A second launch.

        ## Open questions
        - [ ] At which size?
        - [x] Is quiet failed? No.
        """,
        "Content/stories/forty.md": """
        ---
        title: The forty minutes
        date: 2027-03-20
        status: published
        event: cup-2
        from: a community lead
        source: https://example.org/post
        tags: [adoption]
        ---
        It was a coffee.
        """,
        "Content/ambassadors/kettle.md": """
        ---
        name: Kettle <b>
        status: published
        since: 2026-04-20
        objective: Every question has an answer before the morning.
        level: front
        organisation-kind: a group of hospitals
        validated-by: [the ward manager, the team]
        tags: [adoption]
        ---
        Ask me how to get a question out of somebody.
        """,
        "Content/cases/screen.md": """
        ---
        title: The screen by the linen store
        date: 2027-03-22
        status: published
        organisation-kind: a hospital
        outcome: Fewer lost sheets
        tags: [frontline]
        ---
        We put up a screen.
        """,
        "Content/questions/how-restart.md": """
        ---
        title: How do you restart?
        asked: 2027-03-19
        status: answered
        answered-by: [cup-2/quiet]
        event: cup-2
        tags: [adoption]
        ---
        Somebody asked.
        """,
        "Content/questions/who-first.md": """
        ---
        title: Who asks first?
        asked: 2026-03-20
        status: open
        event: cup-1
        ---
        Nobody asked.
        """,
    ]

    static let board = """
        {"version": 1, "phase": "wrap-up", "uid": "uid-of-the-event", "attendance": "59",
         "stages": [{"name": "thinking", "count": "7"}, {"name": "rolling-out", "count": "12"}],
         "outcomes": [{"measure": "commitments", "count": "17", "on": "2027-03-19"}],
         "blocked": [{"cell": {"slot": "s1", "room": "ink"}, "reason": "no heating"}],
         "people": [{"name": "Maren", "role": "community lead", "organisation": "Northgate", "asks": ["measuring"],
                     "offers": ["pilots"]}],
         "cleared": {},
         "topics": [
          {"number": 1, "slug": "quiet", "title": "It went quiet. Whom do I ask?", "detail": "Three months in.",
           "format": "troika", "needs": ["projector"], "tags": ["adoption"], "hosts": ["Maren"], "wantsHost": false,
           "cell": {"slot": "s1", "room": "press"}, "mergedFrom": [], "wished": "12", "uid": "uid-1"},
          {"number": 2, "slug": "fridays", "title": "I am the team, on Fridays", "detail": "", "format": "discussion",
           "needs": [], "tags": [], "hosts": [], "wantsHost": true, "mergedFrom": [], "wished": "9", "uid": "uid-2"}]}
        """
}
