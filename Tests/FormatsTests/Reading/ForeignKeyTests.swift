import Testing

@testable import Formats

@Suite struct ForeignKeyTests {
    private static let note = ["title", "status", "tags", "updated", "aliases", "publish-on", "expires-on"]

    @Test(arguments: [
        ("draft", "status"), ("Categories", "tags"), ("lastmod", "updated"), ("permalink", "aliases"),
        ("publishDate", "publish-on"), ("expiryDate", "expires-on"), ("description", "first paragraph"),
    ])
    func `says what other programs' keys are called here`(name: String, part: String) throws {
        #expect(try #require(ForeignKey.help(for: name, known: Self.note)).contains(part))
    }

    @Test(arguments: [
        ("draft", ["title", "status", "answered-by"]), ("summary", ["tagline", "aliases"]),
        ("categories", ["title"]), ("weight", note), ("draught", note),
    ])
    func `says nothing of a key that has no counterpart there`(name: String, known: [String]) {
        #expect(ForeignKey.help(for: name, known: known) == nil)
    }
}
