import Fixtures
import Registration
import Review
import Testing
import Unconference

@Suite struct PrivacyCheckTests {
    static let reviewer = Reviewer(
        ReviewContext(
            watchlist: Watchlist(of: [.example]),
            privacy: Site.Privacy(
                allow: [
                    .init(text: "Orange", reason: "the colour"),
                    .init(text: "Marsh Street", reason: "a street"),
                ],
                commonWords: ["Will", "Zoë"]
            )
        )
    )

    static func codes(
        _ text: String,
        file: String = "Content/events/second-cup-2/notes/quiet.md",
        by reviewer: Reviewer = reviewer
    ) -> [String] {
        let manuscript = Manuscript(.note, file: file, bytes: Array(text.utf8), event: "second-cup-2")
        return reviewer.privacyRemarks(on: manuscript).map(\.finding.code)
    }

    @Test(arguments: [
        "Jana Müller said", "JANA MÜLLER said", "jana müller said", "Jana Muller said", "Jana Mueller said",
        "Ja**na** Müller said", "**Jana** Müller said", "Jana *Müller* said", "***Ja**na Müller* said",
        "`Jana` Müller",
        "[Jana](https://example.org) Müller", "Jana [Müller][1]", "Jana[^1] Müller", "Jana\nMüller",
        "> Jana\n> Müller",
        "| Jana | Müller |", "Müller, Jana", "Müller Jana", "Jana M&uuml;ller", "Jana M&#252;ller",
        "Jana M&#xFC;ller",
        "Jana&nbsp;Müller", "Jana M\u{FC}ller\u{2019}s idea", "Jana Müller's idea", "Jana Mu\u{308}ller",
        "Ja\u{AD}na Müller",
        "Ja<b>na</b> Müller", "<!-- Jana Müller -->", "![Jana Müller](wall.jpg)",
        "![a wall](jana-mueller.jpg)",
        "[notes](/people/jana-m%C3%BCller/)", "[notes](/people/Jana%20M%C3%BCller/)", "```\nJana Müller\n```",
        "    Jana Müller", "#JanaMüller", "jana_mueller.png", "Jana K. Müller",
        "title: \"Jana M\\u00fcller\"", "Jana-Müller",
        "Ｊａｎａ Müller", "(Jana) \"Müller\"",
    ])
    func `finds a full name however it is written`(text: String) {
        #expect(Self.codes(text) == ["private-name"], "\(text)")
    }

    @Test(arguments: [
        ("J. Müller said", "private-initials"), ("J Müller said", "private-initials"),
        ("Müller, J.", "private-initials"),
        ("J.Müller", "private-initials"), ("/j-mueller/", "private-initials"),
        ("A. L. Ferreira-Costa", "private-initials"), ("A. Costa asked", "private-initials"),
        ("Ferreira-Costa asked", "private-part-of-name"), ("Ms Costa asked", "private-part-of-name"),
        ("Lúcia Ferreira asked", "private-name"), ("Ana Costa asked", "private-name"),
        ("ana lucia asked", "private-name"),
        ("Jana said", "private-part-of-name"), ("said jana", "maybe-private-name"),
        ("Janas Idee", "private-part-of-name"),
        ("@jana said", "private-handle"), ("@jmueller said", "private-handle"),
        ("@janam said", "private-handle"),
        ("see [her](https://social.example/@jana)", "private-handle"), ("@will said", "private-handle"),
        ("Will Marsh said", "private-name"), ("W. Marsh said", "private-initials"),
        ("Marsh said", "private-part-of-name"),
        ("jana.mueller@nordkai.example", "private-address"),
        ("<mailto:Jana.Mueller@Nordkai.example>", "private-address"),
        ("write to info@marsh.example", "private-address"), ("jana.mueller", "private-name"),
        ("ask alfc77", "private-mail-name"), ("ask ALFC77 there", "private-mail-name"),
        ("zob knew", "private-mail-name"),
        ("At Nordkai Reederei GmbH", "private-organisation"), ("at nordkai reederei", "private-organisation"),
        ("NKR does", "private-organisation"), ("Nordkai's ships", "private-organisation"),
        ("#NordkaiReederei", "private-organisation"),
        ("Nord**kai** does", "private-organisation"), ("Dunmarrow Breweries", "private-organisation"),
        ("[x](https://dunmarrow-breweries.example)", "private-organisation"),
        ("Dorde Sondergard", "private-name"), ("Søndergaard", "private-part-of-name"),
        ("山田太郎さんは", "private-name"), ("山田 太郎", "private-name"), ("太郎さん", "private-part-of-name"),
        ("Suryani said", "private-part-of-name"), ("suryani said", "maybe-private-name"),
        ("Zoë O’Brien said", "private-name"), ("Zoe OBrien", "private-name"),
        ("Ms O'Brien's note", "private-part-of-name"),
        ("d'Ana", "private-part-of-name"),
    ])
    func `says how somebody is given away`(text: String, code: String) {
        #expect(Self.codes(text) == [code], "\(text)")
    }

    @Test(arguments: [
        "Will you come? Will they? I will.", "Janus and Janary", "the mullers of oats", "an orange wall",
        "Orange does it",
        "we met in Marsh Street", "a tomato, a marshmallow, brien, san", "Zoë and Zoe", "Don't",
        "self-employed people",
        "info and hello", "a l b j m", "J. said", "the 山 and the 太", "a costal path", "Anatolia, banana",
        "https://example.org/?q=%", "&amp; &nosuch; &#x110000; %zz \\q", "", "\u{FEFF}", "](", "[[[[<<<<",
        "d'accord, o'clock",
    ])
    func `leaves ordinary text alone`(text: String) {
        #expect(Self.codes(text) == [], "\(text)")
    }

    @Test func `finds names in the head and in the file's name`() {
        let text = "---\ntitle: What Jana Müller learned\ntags: [nordkai]\nauthors: [Suryani]\n---\nText."
        #expect(
            Self.codes(text, file: "Content/stories/jana-mueller.md")
                == ["private-name", "private-name", "private-organisation", "private-part-of-name"]
        )
    }

    @Test func `gives the line and the column in characters`() {
        let text = "---\ntitle: x\n---\nüß 👋🏽 **Jana** Müller said\r\nand NKR"
        let remarks = Self.reviewer.privacyRemarks(
            on: Manuscript(.note, file: "n.md", bytes: Array(text.utf8), event: "second-cup-2")
        )
        #expect(remarks.compactMap(\.finding.place?.description) == ["n.md:4:8", "n.md:5:5"])
    }

    @Test func `tells a word in small letters once a file`() {
        #expect(
            Self.codes("jana jana jana\n\njana and suryani") == ["maybe-private-name", "maybe-private-name"]
        )
    }

    @Test func `lets a name stand that the site allows with a reason, but not the longer name it is part of`()
    {
        let gathering = Gathering.example
        var privacy = Site.Privacy()
        privacy.allow = [.init(text: "Nordkai", reason: "the product")]
        let reviewer = Reviewer(ReviewContext(watchlist: Watchlist(of: [gathering]), privacy: privacy))
        #expect(Self.codes("NORDKAI and nordkai", by: reviewer) == [])
        #expect(Self.codes("Nordkai Reederei", by: reviewer) == ["private-organisation"])
    }

    @Test(arguments: [
        ("Acme & Sons Ltd", "acme and sons"), ("Acme & Sons Ltd", "Acme und Sons’ plan"),
        ("Weber und Söhne", "Weber & Söhne"), ("Weber und Söhne", "WEBER + SOEHNE"),
        ("Lait et Miel", "Lait & Miel"),
    ])
    func `knows an organisation's name with the sign for "and" and with the word`(name: String, text: String)
    {
        var gathering = Gathering.example
        gathering.aliases = Register([OrganisationAlias(alias: name, name: "Nordkai Reederei GmbH")])
        let reviewer = Reviewer(ReviewContext(watchlist: Watchlist(of: [gathering]), privacy: Site.Privacy()))
        #expect(Self.codes("At \(text) it went quiet.", by: reviewer) == ["private-organisation"], "\(text)")
    }

    @Test(arguments: [
        ("So it went. In the end, so be it.", []), ("So Park said", ["private-name"]),
        ("Park said", ["private-part-of-name"]),
        ("the next one, three of them", []), ("at Next we do", ["private-organisation"]),
        ("On 3 June 2026, June 4, 5. Juni, and JUNE, 2026", []),
        ("@june 3, June (3 votes)", ["private-handle", "private-part-of-name"]),
        ("June said 3 things", ["private-part-of-name"]),
        ("In June.", ["private-part-of-name"]), ("@so wrote", ["private-handle"]),
    ])
    func `tells words and dates from the names that are written like them`(text: String, codes: [String]) {
        var gathering = Gathering.example
        let people: [Participant] = [
            .example(40, "So Park", at: "Next plc"), .example(41, "June Holt", at: "Three"),
            .example(42, "In Ode"),
        ]
        for person in people { gathering.participants[person.id] = person }
        let reviewer = Reviewer(ReviewContext(watchlist: Watchlist(of: [gathering]), privacy: Site.Privacy()))
        #expect(Self.codes(text, by: reviewer) == codes, "\(text)")
    }

    @Test func `names a person only once in a message, and says what to write`() throws {
        let remark = try #require(
            Self.reviewer.privacyRemarks(
                on: Manuscript(
                    .note,
                    file: "n.md",
                    bytes: Array("Jana Müller said".utf8),
                    event: "second-cup-2"
                )
            ).first
        )
        #expect(
            remark.finding.description
                == """
                n.md:1:1: error: “Jana Müller” names a participant of second-cup-2, who has not agreed to that [private-name]
                  help: write “Somebody”; or `privacy.allow` in unconf.yml clears it with a reason
                """
        )
    }
}
