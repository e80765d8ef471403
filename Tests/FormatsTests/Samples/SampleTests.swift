import Formats
import Testing
import Unconference

// The samples lie outside the repository; in a clone without them these tests are skipped.
@Suite(.enabled(if: SharedSamples.areThere, "needs ../shared/formats/samples"))
struct SampleTests {
    @Test func `reads the sample of a site`() throws {
        let head = try FileHead(SharedSamples.text("samples/unconf.yml"), file: "unconf.yml")
        let reading = try SiteFile.read(head)
        #expect(reading.findings == [])
        #expect(reading.value.keep == Site.Keep())
        #expect(reading.value.privacy.commonWords == ["Will", "May", "Mark"])
    }

    @Test func `reads the sample of an event`() throws {
        let (head, body) = try SharedSamples.parts("event.md")
        let reading = try EventFile.read(head, slug: slug("second-cup-2"), body: body)
        #expect(reading.findings == [])
        #expect(reading.value.body == "What it is, in the organiser's words.\n")
        #expect(reading.value.tickets.count == 2)
        #expect(reading.value.slots.count == 2)
        #expect(reading.value.wishes == WishRules(budget: 8))
    }

    @Test func `reads the samples of notes, stories, questions and pages`() throws {
        let note = try NoteFile.read(SharedSamples.parts("note.md").head, slug: slug("n"), event: slug("e"))
        #expect(note.findings == [])
        #expect(note.value.attribution == .chathamHouse)
        let story = try StoryFile.read(SharedSamples.parts("story.md").head, slug: slug("s"))
        #expect(story.findings == [])
        #expect(story.value.teller == "a community lead at a large firm")
        let question = try QuestionFile.read(SharedSamples.parts("question.md").head, slug: slug("q"))
        #expect(question.findings == [])
        #expect(question.value.answeredBy == ["second-cup-2/our-sponsor-left"])
        let page = try PageFile.read(SharedSamples.parts("page.md").head, slug: slug("about"))
        #expect(page.findings == [])
        #expect(page.value.menu == 10)
    }

    /// The front matter of a text that was written, and what is below it.
    private func parts(_ text: String) throws -> (head: FileHead, body: String) {
        let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
        try #require(parts.count == 3)
        return (FileHead(String(parts[1]), firstLine: 2, file: "f"), String(parts[2]))
    }

    @Test func `reads back what it writes of each sample`() throws {
        let (head, body) = try SharedSamples.parts("event.md")
        let event = try EventFile.read(head, slug: slug("second-cup-2"), body: body).value
        let written = try parts(EventFile.text(event))
        #expect(try EventFile.read(written.head, slug: event.slug, body: written.body) == Reading(event))
        let site = try SiteFile.read(FileHead(SharedSamples.text("samples/unconf.yml"), file: "f")).value
        #expect(try SiteFile.read(FileHead(SiteFile.text(site), file: "f")) == Reading(site))
        let note = try NoteFile.read(SharedSamples.parts("note.md").head, slug: slug("n"), event: slug("e"))
            .value
        let noteHead = try parts(NoteFile.text(note, body: "")).head
        #expect(try NoteFile.read(noteHead, slug: note.slug, event: note.event) == Reading(note))
        let story = try StoryFile.read(SharedSamples.parts("story.md").head, slug: slug("s")).value
        #expect(
            try StoryFile.read(parts(StoryFile.text(story, body: "")).head, slug: story.slug)
                == Reading(story)
        )
        let question = try QuestionFile.read(SharedSamples.parts("question.md").head, slug: slug("q")).value
        let questionHead = try parts(QuestionFile.text(question, body: "")).head
        #expect(try QuestionFile.read(questionHead, slug: question.slug) == Reading(question))
        let page = try PageFile.read(SharedSamples.parts("page.md").head, slug: slug("p")).value
        #expect(
            try PageFile.read(parts(PageFile.text(page, body: "")).head, slug: page.slug) == Reading(page)
        )
    }
}
