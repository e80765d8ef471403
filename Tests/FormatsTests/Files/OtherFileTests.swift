import Formats
import Testing
import Unconference

@Suite struct OtherFileTests {
    @Test func `reads every key of the site`() throws {
        let reading = try SiteFile.read(FileHead(Texts.site, file: "unconf.yml"))
        #expect(reading.findings == [])
        var site = Site(title: "Second Cup")
        site.baseURL = "https://example.org/"
        site.boardURL = "https://board.example.org/"
        site.defaultEvent = try slug("second-cup-2")
        site.licence = "CC BY 4.0"
        site.mail = ["sendmail", "-t", "-i"]
        site.keep = Site.Keep(ballots: 20, links: 31, profiles: 100)
        site.privacy = Site.Privacy(
            contact: "privacy@example.org",
            allow: [Site.Allowed(text: "Orange", reason: "the colour")],
            commonWords: ["Will", "May", "Mark"]
        )
        site.ambassadors = Site.Ambassadors(population: 400, quotas: [.front: 10, .top: 2])
        site.extra = ["strapline": "bring a cup", "more.depth": "2", "list": "a, b"]
        #expect(reading.value == site)
    }

    @Test func `gives a site its defaults`() throws {
        let reading = try SiteFile.read(FileHead("title: Tiny", file: "unconf.yml"))
        #expect(reading == Reading(Site(title: "Tiny")))
    }

    @Test func `reads every key of a note`() throws {
        let reading = try NoteFile.read(
            FileHead(Texts.note, firstLine: 2, file: "n.md"),
            slug: slug("n"),
            event: slug("second-cup-2")
        )
        #expect(reading.findings == [])
        var note = try Note(slug: slug("n"), event: slug("second-cup-2"))
        note.title = "Three months after launch it went quiet"
        note.session = try slug("quiet-after-launch")
        note.date = try day("2027-03-19")
        note.updated = try day("2027-03-28")
        note.tags = ["adoption", "community-management"]
        note.authors = ["Note-taker at Press"]
        note.attribution = .chathamHouse
        note.buildsOn = ["second-cup-1/first-year"]
        note.answers = [try slug("how-do-you-restart")]
        note.showing = try Showing(
            publishOn: day("2027-04-02"),
            expiresOn: day("2030-01-01"),
            aliases: ["/old/path/"]
        )
        note.language = "en"
        #expect(reading.value == note)
    }

    @Test func `takes a note without keys as a draft`() throws {
        let reading = try NoteFile.read(
            FileHead("", firstLine: 2, file: "n.md"),
            slug: slug("n"),
            event: slug("e")
        )
        #expect(try reading == Reading(Note(slug: slug("n"), event: slug("e"))))
    }

    @Test func `reads stories, cases, questions and pages`() throws {
        let story = try StoryFile.read(FileHead(Texts.story, file: "s.md"), slug: slug("s"))
        #expect(story.findings == [])
        #expect(story.value.teller == "a community lead at a large firm")
        #expect(story.value.source == "https://example.org/post")
        let more = "\norganisation-kind: a bank\noutcome: fewer meetings"
        let study = try CaseFile.read(FileHead(Texts.story + more, file: "c.md"), slug: slug("c"))
        #expect(study.findings == [])
        #expect(study.value.organisationKind == "a bank")
        #expect(study.value.outcome == "fewer meetings")
        let question = try QuestionFile.read(FileHead(Texts.question, file: "q.md"), slug: slug("q"))
        #expect(question.findings == [])
        #expect(question.value.state == .answered)
        #expect(question.value.answeredBy == ["second-cup-2/our-sponsor-left"])
        let page = try PageFile.read(FileHead("title: About\nmenu: 10", file: "p.md"), slug: slug("about"))
        #expect(page.findings == [])
        #expect(page.value.menu == 10)
        #expect(page.value.status == .published)
    }

    @Test func `reads of every kind of text when it is shown and where it was`() throws {
        let keys = "\npublish-on: 2027-04-02\nexpires-on: 2030-01-01\naliases: [/old/path/]"
        let showing = try Showing(
            publishOn: day("2027-04-02"),
            expiresOn: day("2030-01-01"),
            aliases: ["/old/path/"]
        )
        let name = try slug("t")
        let story = try StoryFile.read(FileHead(Texts.story + keys, file: "t.md"), slug: name)
        let study = try CaseFile.read(FileHead(Texts.story + keys, file: "t.md"), slug: name)
        let question = try QuestionFile.read(FileHead(Texts.question + keys, file: "t.md"), slug: name)
        let page = try PageFile.read(FileHead("title: About" + keys, file: "t.md"), slug: name)
        #expect(story.value.showing == showing && study.value.showing == showing)
        #expect(question.value.showing == showing && page.value.showing == showing)
        #expect((story.findings + study.findings + question.findings + page.findings).isEmpty)
        let written = keys.replacing("[/old/path/]", with: "[\"/old/path/\"]")
        let texts = [
            StoryFile.text(story.value, body: ""), CaseFile.text(study.value, body: ""),
            QuestionFile.text(question.value, body: ""), PageFile.text(page.value, body: ""),
        ]
        for text in texts { #expect(text.contains(written), "\(text)") }
        let wrong = "title: About\nexpires-on: 2027-04-02\npublish-on: 2027-04-02\naliases: [old]"
        let found = findings { () throws(Failure) in
            try PageFile.read(FileHead(wrong, firstLine: 2, file: "t.md"), slug: name)
        }
        #expect(found.map(\.code) == ["time-order", "wrong-value"])
    }

    @Test(arguments: [
        ("2027-04-01", false), ("2027-04-02", true), ("2029-12-31", true), ("2030-01-01", false),
    ])
    func `a text is shown from its first day to the day before its last`(date: String, isShown: Bool) throws {
        let showing = try Showing(publishOn: day("2027-04-02"), expiresOn: day("2030-01-01"))
        #expect(try showing.includes(day(date)) == isShown)
        #expect(try Showing().includes(day(date)))
    }

    @Test func `keeps the keys of a case study out of stories`() {
        let found = findings { () throws(Failure) in
            try StoryFile.read(
                FileHead(Texts.story + "\noutcome: fewer", firstLine: 2, file: "s.md"),
                slug: Slug(from: "s", fallback: "s")
            )
        }
        #expect(found.map(\.code) == ["unknown-key"])
    }

    @Test(arguments: [
        (
            "expires-on: 2030-01-01", "expires-on: 2027-04-02",
            "`expires-on` is 2027-04-02, not after `publish-on`, 2027-04-02"
        ),
        ("updated: 2027-03-28", "updated: 2027-03-18", "`updated` is 2027-03-18, before `date`, 2027-03-19"),
        (
            "builds-on: [second-cup-1/first-year]", "builds-on: [first-year]",
            "`builds-on` has “first-year”; it takes notes as `event/note`"
        ),
        (
            "aliases: [/old/path/]", "aliases: [//evil.example/]",
            "`aliases` has “//evil.example/”; it takes addresses of this site such as /old/path/"
        ),
        (
            "aliases: [/old/path/]", "aliases: [/a/../../b]",
            "`aliases` has “/a/../../b”; it takes addresses of this site such as /old/path/"
        ),
        (
            "aliases: [/old/path/]", "aliases: [/a//b/]",
            "`aliases` has “/a//b/”; it takes addresses of this site such as /old/path/"
        ),
        (
            "aliases: [/old/path/]", "aliases: [/.gitignore/]",
            "`aliases` has “/.gitignore/”; what begins with a dot, as .gitignore does, is not for readers"
        ),
        (
            "aliases: [/old/path/]", "aliases: [/a/.unconf-site]",
            "`aliases` has “/a/.unconf-site”; what begins with a dot, as .unconf-site does, is not for readers"
        ),
        (
            "aliases: [/old/path/]", "aliases: [/photo.jpg]",
            "`aliases` has “/photo.jpg”; a page that leads on can't stand at a file that ends in .jpg"
        ),
        (
            "aliases: [/old/path/]", "aliases: [/v1.2]",
            "`aliases` has “/v1.2”; a page that leads on can't stand at a file that ends in .2"
        ),
        (
            "language: en", "language: english",
            "`language` is “english”; it takes a language code such as en, de or pt-BR"
        ),
        ("status: draft", "status: publish", "`status` is “publish”; it is one of draft, published"),
        (
            "date: 2027-03-19", "date: 19.3.2027",
            "`date` is “19.3.2027”; it takes a day that exists, such as 2027-03-19"
        ),
        (
            "tags: [adoption, community-management]", "tags: {a: b}",
            "`tags` is a group of keys; it takes a list of texts"
        ),
        ("tags: [adoption, community-management]", "tags: [a, a]", "`tags` has “a” twice"),
        (
            "title: Three months after launch it went quiet", "title: \"a\\nb\"",
            "`title` has a line break; it takes one line"
        ),
    ])
    func `says what is wrong with a line of a note`(line: String, wrong: String, message: String) throws {
        let text = Texts.note.replacing(line, with: wrong)
        try #require(text != Texts.note)
        let found = findings { () throws(Failure) in
            try NoteFile.read(
                FileHead(text, firstLine: 2, file: "n.md"),
                slug: Slug(from: "n", fallback: "n"),
                event: Slug(from: "e", fallback: "e")
            )
        }
        #expect(found.map(\.message) == [message])
    }

    @Test(arguments: [
        (
            "base-url: javascript:alert(1)",
            "`base-url` is “javascript:alert(1)”; it takes an address that begins with https:// or http://"
        ),
        (
            "base-url: example.org",
            "`base-url` is “example.org”; it takes an address that begins with https:// or http://"
        ),
        (
            "base-url: \"https://a.example/\\\"><script>\"",
            "`base-url` is “https://a.example/\"><script>”; it takes an address that begins with https:// or http://"
        ),
        (
            "base-url: https://a.example/a b/",
            "`base-url` is “https://a.example/a b/”; it takes an address without blanks"
        ),
        (
            "base-url: https://a.example/index.html",
            "`base-url` is “https://a.example/index.html”; it takes the folder that the site is in"
        ),
        (
            "board-url: https://a.example/board",
            "`board-url` is “https://a.example/board/”; the board is at the top of its host"
        ),
        ("mail: sendmail -t -i", "`mail` is “sendmail -t -i”; it takes a command as a list"),
        ("theme: ../../etc", "`theme` is “../../etc”; it takes the name of a folder under Themes/"),
        ("keep: {ballots: -1}", "`keep.ballots` is “-1”; it takes a whole number from 0 to 3650"),
        ("keep: {balots: 1}", "`keep.balots` is not a key that exists"),
        ("privacy: {allow: [Orange]}", "`privacy.allow[1]` is “Orange”; it takes keys of its own"),
        ("privacy: {allow: [{text: Orange}]}", "`privacy.allow[1].reason` is missing"),
        ("licence: {a: b}", "`licence` is a group of keys; it takes a text"),
    ])
    func `says what is wrong with a line of the site`(wrong: String, message: String) {
        let found = findings { () throws(Failure) in
            try SiteFile.read(FileHead("title: A\n" + wrong, file: "unconf.yml"))
        }
        #expect(found.map(\.message) == [message])
    }

    @Test(arguments: [
        "e/n", "e-1/n-2", "-e/n", "e-/n", "e--1/n", "e/", "/n", "e/n/m", "E/n", "ü/ñ", "日本/語", "e n/m",
        "e/\u{e9}", "..//n",
        "../n", "e/n.md",
    ])
    func `takes a note by its event and its name only`(note: String) {
        let parts = note.split(separator: "/", omittingEmptySubsequences: false).map { Slug(String($0)) }
        let isNote = parts.count == 2 && !parts.contains(nil)
        let found = findings { () throws(Failure) in
            try NoteFile.read(
                FileHead("builds-on: [\"\(note)\"]", file: "n.md"),
                slug: Slug(from: "n", fallback: "n"),
                event: Slug(from: "e", fallback: "e")
            )
        }
        #expect(found.isEmpty == isNote)
    }

    @Test(arguments: [100, 101])
    func `takes a hundred tags, each of which has a page`(count: Int) throws {
        let tags = (1...count).map { "t\($0)" }.joined(separator: ", ")
        let head = FileHead("title: a\ntags: [\(tags)]", file: "n.md")
        let reading = try NoteFile.read(head, slug: slug("n"), event: slug("e"))
        #expect(reading.findings.map(\.code) == (count > 100 ? ["too-many-tags"] : []))
        #expect(reading.value.tags.count == (count > 100 ? 0 : count))
    }

    @Test(arguments: [
        ("a, b; c", "write tags: [a, b, c]"), ("one", nil), ("[a, \"b, c\"]", nil),
    ])
    func `takes one text with commas for a list that was written wrong`(tags: String, help: String?) throws {
        let head = FileHead("title: a\ntags: \(tags)", file: "n.md")
        let reading = try NoteFile.read(head, slug: slug("n"), event: slug("e"))
        #expect(reading.findings.map(\.help) == (help.map { [$0] } ?? []))
    }

    @Test func `advice on a list is written as the file is written`() throws {
        let head = FileHead("title = \"a\"\ntags = \"a, b\"\n", file: "n.md", notation: .toml)
        let reading = try NoteFile.read(head, slug: slug("n"), event: slug("e"))
        #expect(reading.findings.map(\.help) == ["write tags = [\"a\", \"b\"]"])
        let numbers = FileHead("title = \"a\"\ntags = {x = 1}\n", file: "n.md", notation: .toml)
        let other = try NoteFile.read(numbers, slug: slug("n"), event: slug("e"))
        #expect(other.findings.map(\.help) == ["write tags = [\"one\", \"another\"]"])
    }

    @Test func `wants an answer for a question that is answered`() {
        let text = Texts.question.replacing(
            "answered-by: [second-cup-2/our-sponsor-left]",
            with: "language: en"
        )
        let found = findings { () throws(Failure) in
            try QuestionFile.read(FileHead(text, file: "q.md"), slug: Slug(from: "q", fallback: "q"))
        }
        #expect(
            found.map(\.description) == [
                """
                q.md:3:9: error: `status` is answered, and `answered-by` is missing [missing-key]
                  help: add `answered-by: [event/note]`, or set `status: open`
                """
            ]
        )
    }
}
