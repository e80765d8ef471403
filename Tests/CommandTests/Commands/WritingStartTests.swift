import Foundation
import Testing

/// The files that writers start from.
@Suite struct WritingStartTests {
    @Test(arguments: [("story", "stories"), ("case", "cases")])
    func `a story and a case study begin as drafts, in the language of the site`(kind: String, folder: String)
        throws
    {
        let site = try TestSite.withEvent()
        let run = try site.did(kind, "new", "The mute button", "--event", TestSite.event)
        #expect(run.text == "Wrote Content/\(folder)/the-mute-button.md.\n")
        let text = try site.read("Content/\(folder)/the-mute-button.md")
        #expect(
            text.contains(
                "title: The mute button\ndate: 2027-06-11\nstatus: draft\nevent: \(TestSite.event)\n"
            ),
            "\(text)"
        )
        let prompts = try site.did("check").codes.filter { $0 == "prompt-left" }
        #expect(prompts.count == (kind == "case" ? 2 : 3))
        try site.refused(kind, "new", "The mute button", with: "file-exists")
        try site.write("unconf.yml", "title: Leises Rad\nlanguage: de\n")
        try site.did(kind, "new", "Der stumme Knopf")
        let german = try site.read("Content/\(folder)/der-stumme-knopf.md")
        #expect(german.contains(kind == "case" ? "## Wie es begann" : "## Der Augenblick"), "\(german)")
        #expect(!german.contains("event:"))
        try site.did("build", "--date", "2027-07-01")
        #expect(!site.has("Output/\(folder)/the-mute-button/index.html"))
    }

    @Test func `a question is open until a note answers it`() throws {
        let site = try TestSite.withEvent(attribution: "open")
        #expect(try site.did("question", "list").text == "No question has been asked yet.\n")
        try site.did("question", "new", "Who asks first?")
        try site.did("question", "new", "Who \"closes\" it: me?", "--event", TestSite.event)
        let entries = try site.did("question", "list", "--json").decoded([Entry].self)
        #expect(entries.map(\.status) == ["open", "open"])
        #expect(entries.map(\.title).contains("Who \"closes\" it: me?"))
        try site.write(
            "Content/events/\(TestSite.event)/notes/quiet.md",
            "---\ntitle: Quiet\nstatus: published\nanswers: [who-asks-first]\n---\n## What failed\n\nNothing.\n"
        )
        let later = try site.did("question", "list", "--json").decoded([Entry].self)
        #expect(later.map(\.status) == ["open", "answered"])
        #expect(later.map(\.answeredBy) == [[], ["\(TestSite.event)/quiet"]])
        #expect(try site.did("question", "list", "--open", "--json").decoded([Entry].self).count == 1)
        try site.did("build", "--date", "2027-07-01")
        #expect(try site.read("Output/questions/who-asks-first/index.html").contains("Who asks first?"))
    }

    @Test func `a question is answered by notes, one after the other`() throws {
        let site = try TestSite.withEvent(attribution: "open")
        let path = "Content/questions/who-asks-first.md"
        try site.did("question", "new", "Who asks first?")
        try site.refused("question", "answer", "who-asks-frist", "a", with: "no-question")
        try site.refused("question", "answer", "who-asks-first", "nothing", with: "unknown-note")
        for note in ["quiet", "loud"] {
            try site.write(
                "Content/events/\(TestSite.event)/notes/\(note).md",
                "---\ntitle: \(note)\nstatus: published\n---\n## What failed\n\nNothing.\n"
            )
        }
        let before = try site.read(path)
        try site.did("question", "answer", "who-asks-first", "quiet")
        let once = try site.read(path)
        #expect(
            once
                == before.replacing("open", with: "answered").replacing(
                    "\n---\n",
                    with: "\nanswered-by: [\(TestSite.event)/quiet]\n---\n"
                )
        )
        try site.did("question", "answer", "who-asks-first", "\(TestSite.event)/loud", "quiet")
        #expect(
            try site.read(path).contains("answered-by: [\(TestSite.event)/quiet, \(TestSite.event)/loud]\n")
        )
        let same = try site.did("question", "answer", "who-asks-first", "loud", "--json").decoded(
            Written.self
        )
        #expect(same.written == [])
        #expect(try site.did("check").codes.contains("question-state") == false)
        try site.write(path, "---\n\"title\": Who?\n\"status\": open\nasked: 2027-03-19\n---\n")
        let run = try site.refused("question", "answer", "who-asks-first", "quiet", with: "head-by-hand")
        #expect(run.errors.contains("`answered-by: [\(TestSite.event)/quiet]`"), "\(run.errors)")
    }

    @Test func `a story is published once it names nobody and asks for nothing`() throws {
        let site = try TestSite.withEvent()
        let path = "Content/stories/the-mute-button.md"
        try site.did("participant", "add", "Ada Quillfeather", "--email", "ada@example.org")
        try site.did("story", "new", "The mute button", "--event", TestSite.event)
        try site.refused("story", "publish", "mute", with: "no-story")
        let prompts = try site.run("story", "publish", "the-mute-button")
        #expect(prompts.status == 1 && prompts.errors.contains("prompt-left"), "\(prompts.errors)")
        let head =
            "---\ntitle: The mute button\ndate: 2027-06-11\nstatus: draft  # not yet\n"
            + "event: \(TestSite.event)\n---\n"
        try site.write(path, head + "Ada Quillfeather found it in the third month.\n")
        let named = try site.run("story", "publish", "the-mute-button")
        #expect(named.status == 1 && named.text.contains("stays a draft"), "\(named.text)")
        #expect(try site.read(path).contains("status: draft"))
        let clean = head + "Somebody found it in the third month.\n"
        try site.write(path, clean)
        try site.did("story", "publish", "the-mute-button")
        #expect(try site.read(path) == clean.replacing("status: draft", with: "status: published"))
        #expect(try site.did("story", "publish", "the-mute-button").text.contains("already"))
        #expect(try site.did("story", "list").text.contains("published  2027-06-11  the-mute-button"))
        try site.did("build", "--date", "2027-07-01")
        #expect(try site.read("Output/stories/the-mute-button/index.html").contains("third month"))
    }

    @Test(arguments: [
        ("de", "Datenschutz", "Suche"), ("fr-CA", "Vie privée", "Recherche"), ("it", "Privacy", "Search"),
    ])
    func `a site begins in its language, or in English`(language: String, privacy: String, search: String)
        throws
    {
        let site = try TestSite()
        try site.did("init", ".", "--title", "Leises Rad", "--language", language)
        #expect(try site.read("Content/pages/privacy.md").contains("title: \(privacy)\n"))
        #expect(try site.run("check", "--strict").status == 0)
        try site.did("build", "--strict", "--date", "2027-07-01")
        let page = try site.read("Output/privacy/index.html")
        #expect(page.contains("<html lang=\"\(language)\""))
        #expect(page.contains(search))
        #expect(try site.run("init", "other", "--language", "Deutsch, bitte").status == 64)
    }

    @Test func `a strict build stops at what is missing in a text that is shown, not in a draft`() throws {
        let site = try TestSite()
        try site.did("init", ".", "--title", "Cup")
        try site.did("story", "new", "The mute button")
        try site.did("build", "--strict", "--date", "2027-07-01")
        let story = "Content/stories/the-mute-button.md"
        try site.write(story, site.read(story).replacing("status: draft", with: "status: published"))
        let warned = try site.run("build", "--date", "2027-07-01")
        #expect(warned.status == 0 && warned.errors.contains("prompt-left"), "\(warned.errors)")
        #expect(try site.run("build", "--strict", "--date", "2027-07-01").status == 1)
    }

    @Test(arguments: [("de", "überlegen"), ("fr", "faire-vivre"), ("en", "rolling-out")])
    func `an event starts with the journey in its language`(language: String, stage: String) throws {
        let site = try TestSite()
        try site.did("init", ".", "--title", "Rad", "--language", language)
        try site.did("event", "new", "Rad 1", "--day", "2028-03-17")
        #expect(try site.read("Content/events/rad-1/event.md").contains(stage))
        try site.did("event", "check", "--event", "rad-1")
    }

    @Test func `an event takes over from another what nobody says anew`() throws {
        let site = try TestSite.withEvent(attribution: "chatham-house")
        try site.did("event", "new", "Loom Again", "--from", TestSite.event, "--day", "2028-06-09")
        let same = try site.read("Content/events/loom-again/event.md")
        #expect(same.contains("capacity: 8\n") && same.contains("attribution: chatham-house"))
        try site.did(
            "event",
            "new",
            "Loom Third",
            "--from",
            TestSite.event,
            "--day",
            "2028-06-09",
            "--people",
            "24",
            "--attribution",
            "open",
            "--need",
            "A wall of our own"
        )
        let other = try site.read("Content/events/loom-third/event.md")
        #expect(other.contains("capacity: 24\n") && other.contains("attribution: open"))
        #expect(other.contains("need: A wall of our own"))
    }

    private struct Written: Decodable {
        var written: [String]
    }

    private struct Entry: Decodable {
        var title: String
        var status: String
        var answeredBy: [String]
    }
}
