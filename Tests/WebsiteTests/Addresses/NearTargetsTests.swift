import Testing

@testable import Website

@Suite struct NearTargetsTests {
    private let near = NearTargets([
        "/", "/about/", "/events/cup-1/notes/quiet/", "/events/cup-1/notes/loud/",
        "/events/cup-2/notes/loud/",
    ])

    @Test(arguments: [
        ("/abuot/", "/about/"), ("/events/cup-1/notes/quite/", "/events/cup-1/notes/quiet/"),
        // The only one that ends so, wherever it is; of two nobody knows which.
        ("/quiet/", "/events/cup-1/notes/quiet/"), ("/loud/", nil),
        ("/cup-2/notes/loud/", "/events/cup-2/notes/loud/"),
        ("/elsewhere/", nil),
    ])
    func `finds the address that was meant`(path: String, expected: String?) {
        #expect(near.nearest(to: path) == expected)
    }

    @Test(arguments: ["/quiet/", "/events/cup-1/notes/quite/", "/events/cup-1/elsewhere/quiet/"])
    func `has a dead link looked at again when what it may mean comes or goes`(path: String) {
        let file = "events/cup-1/notes/quiet/index.html"
        let names = NoteUses.names(ofLinks: [path]) { _ in false }
        #expect(!Set(names).isDisjoint(with: NoteUses.names(ofFile: file)))
        #expect(Set(names).isDisjoint(with: NoteUses.names(ofFile: "topics/ink/index.html")))
    }
}
