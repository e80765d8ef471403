import Foundation
import Markup
import Testing

/// The examples of both specifications, which lie beside the repository and not in it: without them these tests skip,
/// and the examples of our own in the other suites remain.
@Suite struct SpecificationTests {
    struct Example: Decodable, Sendable {
        var markdown: String
        var html: String
        var example: Int
        var extensions: [String]?
    }

    static let commonMark = read("commonmark/spec-0.30.json")
    static let github = read("gfm/spec.json")

    static func read(_ name: String) -> [Example] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        for folder in [root, URL(filePath: "/work")] {
            let file = folder.appending(path: "shared/formats").appending(path: name)
            if let data = try? Data(contentsOf: file) {
                return (try? JSONDecoder().decode([Example].self, from: data)) ?? []
            }
        }
        return []
    }

    /// Examples that differ because bare links are links everywhere, or because of where a link leads.
    static let byDecision: [String: String] = [
        "<irc://foo.bar:2233/baz>\n": "<p>irc://foo.bar:2233/baz</p>\n",
        "<a+b+c:d>\n": "<p>a+b+c:d</p>\n",
        "<made-up-scheme://foo,bar>\n": "<p>made-up-scheme://foo,bar</p>\n",
        "<localhost:5001/foo>\n": "<p>localhost:5001/foo</p>\n",
        "<http://foo.bar/baz bim>\n":
            "<p>&lt;<a href=\"http://foo.bar/baz\">http://foo.bar/baz</a> bim&gt;</p>\n",
        "<foo\\+@bar.example.com>\n":
            "<p>&lt;<a href=\"mailto:foo+@bar.example.com\">foo+@bar.example.com</a>&gt;</p>\n",
        "< http://foo.bar >\n": "<p>&lt; <a href=\"http://foo.bar\">http://foo.bar</a> &gt;</p>\n",
        "http://example.com\n": "<p><a href=\"http://example.com\">http://example.com</a></p>\n",
        "foo@bar.example.com\n":
            "<p><a href=\"mailto:foo@bar.example.com\">foo@bar.example.com</a></p>\n",
        """
        http://commonmark.org

        (Visit https://encrypted.google.com/search?q=Markup+(business))

        Anonymous FTP is available at ftp://foo.bar.baz.

        """: """
        <p><a href="http://commonmark.org">http://commonmark.org</a></p>
        <p>(Visit <a href="https://encrypted.google.com/search?q=Markup+(business)">\
        https://encrypted.google.com/search?q=Markup+(business)</a>)</p>
        <p>Anonymous FTP is available at ftp://foo.bar.baz.</p>

        """,
    ]

    /// Examples with raw HTML in them, by their numbers in CommonMark 0.30.
    static let rawHTMLInCommonMark: Set<Int> = [
        21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164,
        165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183,
        184, 185, 186, 187, 188, 189, 190, 191, 201, 308, 309, 344, 474, 475, 476, 490, 493, 523, 535,
        612, 613, 614, 615, 616, 622, 624, 627, 628, 629, 630, 631, 642, 643,
    ]
    /// Examples with raw HTML in them, by their numbers in GitHub's specification.
    static let rawHTMLInGitHub: Set<Int> = [
        118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136,
        137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155,
        156, 157, 158, 159, 160, 170, 288, 289, 317, 327, 354, 484, 485, 486, 500, 503, 532, 544, 632,
        633, 634, 635, 636, 642, 644, 647, 648, 649, 650, 651, 653, 663, 664,
    ]

    @Test(.enabled(if: !commonMark.isEmpty, "the specification is not beside the repository"))
    func `gives the HTML of CommonMark 0.30 for every example without raw HTML`() throws {
        try check(Self.commonMark, rawHTML: Self.rawHTMLInCommonMark, count: 652)
    }

    @Test(.enabled(if: !github.isEmpty, "the specification is not beside the repository"))
    func `gives the HTML of GitHub's specification for every example without raw HTML`() throws {
        try check(Self.github, rawHTML: Self.rawHTMLInGitHub, count: 671)
    }

    private func check(_ examples: [Example], rawHTML: Set<Int>, count: Int) throws {
        #expect(examples.count == count)
        for example in examples {
            let written = try html(example.markdown, .plain)
            if rawHTML.contains(example.example) {
                #expect(written != example.html, "example \(example.example) needs no exception")
                for tag in ["<script", "<!", "<?", "<a  ", "<bab", "<b2", "style", "=\"*\""] {
                    #expect(!written.contains(tag), "example \(example.example)")
                }
            } else if let decided = Self.byDecision[example.markdown] {
                #expect(written != example.html, "example \(example.example) needs no exception")
                #expect(written == decided, "example \(example.example)")
            } else {
                #expect(written == example.html, "example \(example.example)")
            }
        }
    }
}
