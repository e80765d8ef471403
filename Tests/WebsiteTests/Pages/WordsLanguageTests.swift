import Testing
import Unconference

@testable import Website

/// Pages in languages that the theme does not speak.
@Suite struct WordsLanguageTests {
    private func page(_ language: String, site siteLanguage: String, _ path: String) throws -> String {
        var site = SampleSite()
        site.site.language = siteLanguage
        site.write(["Content/events/cup-2/notes/quiet.md", "Content/events/cup-2/event.md"], in: language)
        return try site.page(path)
    }

    private static let paths = [
        "events/cup-2/index.html", "events/cup-2/board/index.html", "events/cup-2/notes/quiet/index.html",
    ]

    @Test(arguments: paths)
    func `says of which language the words are`(path: String) throws {
        let page = try page("ar", site: "ar", path)
        #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(
            page.contains(
                "<a class=\"skip\" href=\"#at.main\"><span lang=\"en\" dir=\"ltr\">Skip to the text</span></a>"
            )
        )
    }

    @Test(arguments: paths)
    func `writes no tags into tags`(path: String) throws {
        let page = try page("ar", site: "ar", path)
        #expect(page.contains("<nav aria-label=\"Main menu\">"))
        #expect(!page.contains(/="[^"]*<span/))
    }

    @Test func `takes the words of the site where the theme does not speak the page's language`() throws {
        let page = try page("ar", site: "de", "events/cup-2/index.html")
        #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(page.contains("<span lang=\"de\" dir=\"ltr\">Zum Text</span>"))
        #expect(!page.contains("lang=\"en\""))
    }

    @Test(arguments: ["en", "en-GB", "de-AT"])
    func `says nothing where the words are of the page's own language`(language: String) throws {
        #expect(try !page(language, site: "en", "events/cup-2/index.html").contains("<span lang="))
    }
}
