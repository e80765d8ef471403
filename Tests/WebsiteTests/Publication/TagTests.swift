import Testing
import Unconference

@testable import Website

/// One tag is one topic, however it is spelled.
@Suite struct TagTests {
    @Test(arguments: [
        (["Führung", "Führung", "Fuhrung"], "Führung"), (["Fuhrung", "Führung", "Fuhrung"], "Fuhrung"),
        (["Führung", "Fuhrung"], "Fuhrung"),
    ])
    func `is called as most call it, else as the newest does`(spellings: [String], name: String) throws {
        var site = SampleSite()
        for (number, spelling) in spellings.enumerated() {
            site.files["Content/stories/s\(number).md"] =
                "---\ntitle: S\ndate: 2027-03-2\(number)\nstatus: published\ntags: [\(spelling)]\n---\nS.\n"
        }
        let tag = try #require(try site.selection(on: "2027-04-20").tags.first { $0.slug.text == "fuhrung" })
        #expect(tag.name == name && tag.stories.count == spellings.count)
    }
}
