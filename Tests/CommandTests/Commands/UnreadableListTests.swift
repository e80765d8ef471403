import Testing

/// A list of texts says which of them it could not read.
@Suite struct UnreadableListTests {
    @Test(arguments: [("story", "stories"), ("question", "questions"), ("ambassador", "ambassadors")])
    func `a list names what it passes over`(noun: String, folder: String) throws {
        let site = try TestSite.withEvent()
        try site.write("Content/\(folder)/broken.md", "---\ntitle: [\n---\n")
        let run = try site.did(noun, "list")
        #expect(run.errors.contains("Content/\(folder)/broken.md:"))
        #expect(run.text.hasSuffix(".\n"))
    }

    @Test func `a site in a language without first pages says so`() throws {
        let site = try TestSite.withEvent()
        let words = "these are in English, to be translated"
        #expect(try site.did("init", "rete", "--language", "it").errors.contains(words))
        #expect(try !site.did("init", "netz", "--language", "de-AT").errors.contains(words))
    }
}
