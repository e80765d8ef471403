import Formats
import Testing
import Unconference

/// Texts that break careless writers of YAML, XML and calendars.
enum Hostile {
    static let lines = [
        "Second Cup: after the launch", "\"quoted\" and 'quoted'", "- a dash", "# no comment", "a # comment",
        "[list]", "{group: 1}", "*star", "&amp", "!tag", "%directive", "@home", "`tick`", "| bar", "> fold",
        "yes",
        "null", "~", "true", "12", "1e3", "2027-03-19", "09:30", "---", "...", "back\\slash\\n", "tab\there",
        "naïve café — “quotes”", "日本語のタイトル", "שלום", "🫖 tea", "👩‍👩‍👧 family", "e\u{301}", "a\u{202E}b",
        "zero\u{200B}width", "bell\u{7}",
        "</script>",
        "<![CDATA[x]]>", "]]>", "a & b < c > d", "x: y: z", "? key", "trailing:", "a,b;c", "BEGIN:VEVENT",
        "'",
        "a'b", "\u{FFFE}nonchar", "=1+1", "end\\",
    ]
}

@Suite struct RoundTripTests {
    private func event() throws -> Event {
        try EventFile.read(
            FileHead(Texts.event, firstLine: 2, file: "event.md"),
            slug: slug("second-cup-2"),
            body: "What it is.\n"
        )
        .value
    }

    /// The front matter of a file's text, and what is below it.
    private func parts(_ text: String) throws -> (head: FileHead, body: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "---")
        let end = try #require(lines.dropFirst().firstIndex(of: "---"))
        return (
            FileHead(lines[1..<end].joined(separator: "\n"), firstLine: 2, file: "f.md"),
            lines[(end + 1)...].joined(separator: "\n")
        )
    }

    private func readEvent(_ text: String, slug: Slug) throws -> Reading<Event> {
        let (head, body) = try parts(text)
        return try EventFile.read(head, slug: slug, body: body)
    }

    @Test func `reads the event that it wrote`() throws {
        let event = try event()
        #expect(try readEvent(EventFile.text(event), slug: event.slug) == Reading(event))
    }

    @Test(arguments: Hostile.lines)
    func `reads back any text in an event`(line: String) throws {
        var event = try event()
        event.title = line
        event.tagline = line
        event.venue?.address = line + "\n" + line
        event.organisers[0].name = line
        event.rooms[0].name = line
        event.rooms[0].features = [line, "other"]
        event.slots[0].title = line
        event.blocked[0].reason = line
        event.themes = ["first", line]
        event.purpose?.need = line + "\n" + line
        event.extra = [line: line, "plain": "plain"]
        #expect(try readEvent(EventFile.text(event), slug: event.slug) == Reading(event))
    }

    @Test(arguments: Hostile.lines)
    func `reads back any text in the other files`(line: String) throws {
        var site = Site(title: line)
        site.licence = line
        site.mail = ["mail", line]
        site.privacy = Site.Privacy(
            contact: line,
            allow: [Site.Allowed(text: line, reason: line)],
            commonWords: [line]
        )
        site.extra = ["a": line]
        #expect(try SiteFile.read(FileHead(SiteFile.text(site), file: "unconf.yml")) == Reading(site))
        var note = try Note(slug: slug("n"), event: slug("e"))
        note.title = line
        note.tags = [line]
        note.authors = [line]
        let (head, body) = try parts(NoteFile.text(note, body: "Body\n---\n"))
        #expect(try NoteFile.read(head, slug: note.slug, event: note.event) == Reading(note))
        #expect(body == "Body\n---\n")
        var study = try Story(slug: slug("s"), title: line, date: day("2027-03-19"))
        study.teller = line
        study.organisationKind = line
        study.outcome = line
        #expect(
            try CaseFile.read(parts(CaseFile.text(study, body: "")).head, slug: study.slug) == Reading(study)
        )
        let question = try Question(slug: slug("q"), title: line, asked: day("2027-03-19"))
        #expect(
            try QuestionFile.read(parts(QuestionFile.text(question, body: "")).head, slug: question.slug)
                == Reading(question)
        )
        let page = try Page(slug: slug("p"), title: line)
        #expect(
            try PageFile.read(parts(PageFile.text(page, body: "")).head, slug: page.slug) == Reading(page)
        )
    }

    @Test func `turns line breaks and zero bytes in a title into something harmless`() throws {
        let note = NoteFile.template(
            title: "a\nstatus: published\r\nb\0c\u{85}d\u{2028}e\u{FEFF}f",
            slug: try slug("n"),
            of: try event()
        )
        let reading = try NoteFile.read(parts(note).head, slug: slug("n"), event: slug("second-cup-2"))
        #expect(reading.findings == [])
        #expect(reading.value.status == .draft)
        #expect(reading.value.title == "a status: published b\u{FFFD}c d e\u{FEFF}f")
    }

    @Test(arguments: [1, 12, 13, 45, 60, 151, 1000])
    func `starts a new event as practice has it, without a finding`(people: Int) throws {
        let zone = try #require(Zone(identifier: "Europe/London", around: day("2027-03-28")))
        let draft = try EventDraft(
            slug: slug("tea"),
            title: "Tea: the first",
            need: "People repeat each other's mistakes",
            audience: "community leads",
            outcome: "one changed decision.",
            day: day("2027-03-28"),
            zone: zone,
            people: people
        )
        let event = draft.event
        #expect(event.rooms.count == (people + 11) / 12)
        #expect(event.wishes == WishRules(budget: 8))
        #expect(event.secondsNeeded == (people < 60 ? 2 : people <= 150 ? 3 : 4))
        #expect(event.sessionSlots.count == 4)
        #expect(try readEvent(EventFile.text(event), slug: event.slug) == Reading(event))
    }

    @Test(arguments: [("de-AT", "Raum 1", "So läuft der Tag"), ("fr", "Salle 1", "Comment ça marche")])
    func `starts a new event in the language of its pages`(language: String, room: String, heading: String)
        throws
    {
        func event(_ language: String) throws -> Event {
            try EventDraft(
                slug: slug("tea"),
                title: "Tea",
                need: "x",
                audience: "y",
                outcome: "z",
                day: day("2027-03-19"),
                zone: .utc,
                language: language
            )
            .event
        }
        let (english, other) = try (event("en"), event(language))
        #expect(other.rooms.first?.name == room)
        #expect(other.body.contains("## \(heading)\n"))
        #expect(english.body.hasPrefix("x. This day is for y. If it goes well, people leave with z.\n"))
        let titles = zip(english.slots, other.slots).map { ($0.title, $1.title) }
        #expect(titles.allSatisfy { ($0 == nil) == ($1 == nil) && ($0 == nil || $0 != $1) })
        #expect(titles.count { $0.0 != nil } == 7)
        let texts = zip(english.purpose?.measures ?? [], other.purpose?.measures ?? [])
        #expect(texts.allSatisfy { $0.text != $1.text && $0.id == $1.id })
        #expect(try readEvent(EventFile.text(other), slug: other.slug) == Reading(other))
    }

    @Test(arguments: [("a try", "a try."), ("a try.", "a try."), ("a try!", "a try!"), (" why? ", "why?")])
    func `ends a sentence once`(outcome: String, end: String) throws {
        let draft = try EventDraft(
            slug: slug("tea"),
            title: "Tea",
            need: "",
            audience: outcome,
            outcome: outcome,
            day: day("2027-03-19"),
            zone: .utc
        )
        #expect(
            draft.event.body.hasPrefix("This day is for \(end) If it goes well, people leave with \(end)\n\n")
        )
    }

    @Test func `starts an event of which nothing is said yet`() throws {
        let draft = try EventDraft(
            slug: slug("tea"),
            title: "Tea",
            need: "",
            audience: " ",
            outcome: "",
            day: day("2027-03-19"),
            zone: .utc
        )
        let text = EventFile.text(draft.event)
        #expect(text.contains("# purpose:\n#   need: what is wrong in the world\n"))
        let reading = try readEvent(text, slug: draft.slug)
        #expect(reading.findings == [])
        #expect(reading.value.purpose == nil)
        #expect(reading.value.body.hasPrefix("## How it works\n"))
    }

    @Test func `reads the ambassador that it wrote`() throws {
        var ambassador = Ambassador(slug: try #require(Slug("kettle")), name: "Kettle: \"the first\"")
        ambassador.status = .published
        ambassador.since = LocalDate("2026-04-20")
        ambassador.objective = "Every question has an answer"
        ambassador.level = .front
        ambassador.organisationKind = "a group of hospitals"
        ambassador.validatedBy = ["the ward manager", "the team"]
        ambassador.tags = ["front line"]
        ambassador.language = "en-GB"
        let text = AmbassadorFile.text(ambassador, body: "")
        let inside =
            text.split(separator: "---\n", omittingEmptySubsequences: true).first.map(String.init) ?? ""
        let reading = try AmbassadorFile.read(FileHead(inside, file: "a.md"), slug: ambassador.slug)
        #expect(reading.findings == [])
        #expect(reading.value == ambassador)
    }

    @Test func `publishes no ambassador whom fewer than two vouched for`() throws {
        let head = FileHead("name: Kettle\nstatus: published\nvalidated-by: [the team]\n", file: "a.md")
        let reading = try AmbassadorFile.read(head, slug: try #require(Slug("kettle")))
        #expect(reading.findings.map(\.code) == ["ambassador-not-validated"])
    }

    private func session() throws -> PublicTopic {
        try PublicTopic(
            number: 1,
            slug: slug("quiet-after-launch"),
            title: "It went quiet: whom do I ask?",
            tags: ["adoption"],
            cell: Cell(slot: slug("s1"), room: slug("press")),
            uid: "1"
        )
    }

    @Test(arguments: [
        ("# A\n\n## B\n\n####### C", "### A\n\n#### B\n\n####### C"), ("### A\n#B", "### A\n#B"),
        ("  ## A\n\n```\n# no\n```\n\n##### B", "  ### A\n\n```\n# no\n```\n\n###### B"),
        ("~~~\n# no\n```\n# no", "~~~\n# no\n```\n# no"), ("\n\n    code\n\n", "    code"),
    ])
    func `keeps headings of what people wrote below those of its parts`(typed: String, kept: String) throws {
        let text = try NoteFile.draft(of: ["", typed, "No."], for: session(), at: event())
        #expect(text.hasSuffix("\n## What worked\n\n\(kept)\n\n## What failed\n\nNo.\n"), "\(text)")
    }

    @Test func `gives a note-taker the session, the rule and the headings`() throws {
        let event = try event()
        let session = try session()
        #expect(
            NoteFile.template(for: session, of: event, attribution: .chathamHouse) == """
                ---
                title: "It went quiet: whom do I ask?"
                session: quiet-after-launch
                status: draft
                date: 2027-03-19
                tags: [adoption]
                attribution: chatham-house
                ---
                One sentence of gist.

                ## What we heard

                ## What worked

                ## What failed

                ## What we would do differently

                ## Open questions

                ## Links


                """
        )
        let (head, _) = try parts(NoteFile.template(for: session, of: event))
        #expect(try NoteFile.read(head, slug: session.slug, event: event.slug).findings == [])
    }

    @Test func `gives stories, cases and questions a text to start from`() throws {
        let date = try day("2027-03-19")
        var story = try Story(slug: slug("s"), title: "A: b", date: date)
        story.event = try slug("e")
        for language in ["en", "de-AT", "fr", "pt"] {
            let told = try parts(StoryFile.template(for: story, in: language)).head
            #expect(try StoryFile.read(told, slug: slug("s")).findings == [])
            let study = try parts(CaseFile.template(for: story, in: language)).head
            #expect(try CaseFile.read(study, slug: slug("s")).value.status == .draft)
        }
        let question = try Question(slug: slug("q"), title: "Who: me?", asked: date)
        let asked = try parts(QuestionFile.text(question, body: "")).head
        #expect(try QuestionFile.read(asked, slug: slug("q")).value.title == "Who: me?")
    }
}
