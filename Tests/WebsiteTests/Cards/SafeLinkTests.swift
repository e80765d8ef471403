import Testing

@testable import Website

@Suite struct SafeLinkTests {
    @Test(arguments: ["https://example.org", "http://example.org/a?b#c", "HTTPS://Example.org/"])
    func `links to other sites`(address: String) {
        #expect(SafeLink.outside(address) == address)
    }

    @Test(arguments: [
        "javascript:alert(1)", "//evil.example", "https://", "https://user@evil.example", "https://a\\@b",
        "data:text/html,x",
        "https://a b", "https://a\nb", "/local", "",
    ])
    func `links to nothing else`(address: String) {
        #expect(SafeLink.outside(address) == nil)
    }

    @Test func `links to mail addresses and leaves words alone`() {
        #expect(SafeLink.contact("a.b+c@example.org") == "mailto:a.b+c@example.org")
        #expect(SafeLink.contact("the person with the red badge") == nil)
        #expect(SafeLink.contact("a@b?subject=x") == nil)
        #expect(SafeLink.contact("a@b@c") == nil)
    }
}
