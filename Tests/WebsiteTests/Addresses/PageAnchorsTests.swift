import Testing
import Unconference

@testable import Website

@Suite struct PageAnchorsTests {
    @Test(arguments: [
        "<p id=\"here\">", "<p class=\"a\" id='here'>", "<p id=here>", "<P ID = \"here\" hidden>",
        "<a href=\"/x\"id=\"here\">",
        "<br/id=\"here\"/>", "<p hidden id=\"here\">", "<p title=\"a > b\" id=\"here\">",
        "<p =\"\" id=\"here\">",
        "a < b <p id=\"here\">",
    ])
    func `finds an element however its name is written`(html: String) {
        #expect(PageAnchors(in: Array("<div>\(html)text</div>".utf8)).contains("here"))
    }

    @Test(arguments: [
        "<p data-id=\"here\">", "<p class=\"here\">", "id=\"here\"", "<p title=\"id=here\">",
        "<p title=' id=\"here\"'>",
        "<p id=\"Here\">", "<p id=\"\">", "<!-- id=\"here\" -->", "<p id", "<p id=", "<p id=\"hereabouts\">",
        "</p id>",
    ])
    func `takes nothing else for one`(html: String) {
        #expect(!PageAnchors(in: Array(html.utf8)).contains("here"))
    }

    @Test func `knows names with signs that markup writes in another way`() {
        let places = PageAnchors(in: Array("<p id=\"a&amp;b\"><p id=\"zwölf\">".utf8))
        #expect(places.contains("a&b"))
        #expect(places.contains("zwölf"))
        #expect(places.nearest(to: "zwolf") == "zwölf")
    }

    @Test func `reads any bytes to their end`() {
        var dice = Dice(seed: 7)
        let alphabet = Array("<>id=\"' /a\n".utf8)
        for _ in 0..<2000 {
            let bytes = (0..<40).map { _ in alphabet[dice.below(alphabet.count)] }
            #expect(
                PageAnchors(in: bytes + Array("'\"><p id=last>".utf8)).contains("last")
                    || bytes.contains(0x22)
                    || bytes.contains(0x27)
            )
        }
    }
}
