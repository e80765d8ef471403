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
}
