import Testing
import Unconference

@testable import Website

@Suite struct OtherLanguageTests {
    private func page(_ path: String, language: String) throws -> String {
        var site = SampleSite()
        site.write(["Content/events/cup-2/notes/quiet.md", "Content/stories/forty.md"], in: language)
        return try site.page(path)
    }

    @Test(arguments: ["events/cup-2/index.html", "index.html", "stories/index.html"])
    func `says where a list names something in another language`(path: String) throws {
        #expect(try page(path, language: "ar").contains("<h3 class=\"p-name\" lang=\"ar\" dir=\"rtl\">"))
        #expect(
            try page(path, language: "fr").contains("<p class=\"gist p-summary\" lang=\"fr\" dir=\"ltr\">")
        )
        #expect(try !page(path, language: "en").contains("<h3 class=\"p-name\" lang="))
    }
}
