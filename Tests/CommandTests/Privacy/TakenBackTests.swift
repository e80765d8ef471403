import Foundation
import Testing

/// Who took a consent back is in nothing that the next build leaves, not even in the build before.
@Suite struct TakenBackTests {
    private static let person = Canary(7)
    private static var parts: [String] { person.name.split(separator: " ").map { $0.lowercased() } }

    /// A site that was built three times while a person was named in it.
    private func named(attribution: String, _ consents: [String]) throws -> TestSite {
        let site = try TestSite.withEvent(attribution: attribution)
        try site.did(
            "participant",
            "add",
            Self.person.name,
            "--email",
            Self.person.email,
            "--organisation",
            Self.person.organisation
        )
        try site.did("participant", "add", "Somebody Else")
        for consent in consents { try site.did("participant", "consent", "1", consent) }
        try site.did("event", "phase", "pitching")
        try site.did("topic", "pitch", "It went quiet", "--by", "2", "--hosts", "1")
        for round in 1...3 {
            try site.write("Content/pages/about.md", "---\ntitle: About\n---\nRound \(round).\n")
            try build(site)
            #expect(try places(of: site).contains { $0.hasPrefix("Output/") })
        }
        #expect(try places(of: site).contains { $0.hasPrefix(".Output.previous/") })
        return site
    }

    private func build(_ site: TestSite) throws {
        usleep(80_000)
        try site.did("build", "--date", "2027-07-01")
    }

    /// Every file of a build in which the person can be read.
    private func places(of site: TestSite) throws -> [String] {
        try site.files(under: ".").filter { path, bytes in
            guard path.hasPrefix("Output/") || path.hasPrefix(".Output.") else { return false }
            let small = bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
            return Self.parts.contains { Data(small).range(of: Data($0.utf8)) != nil }
        }.keys.sorted()
    }

    @Test(arguments: [
        ("consent", ["list-name", "list-organisation", "name-as-host"], "list-name"),
        ("consent", ["name-as-host"], "name-as-host"), ("open", [], "name-as-host"),
    ])
    func `a consent that is withdrawn leaves no trace after the next build`(
        attribution: String,
        consents: [String],
        withdrawn: String
    ) throws {
        let site = try named(attribution: attribution, consents)
        for consent in Set(consents + [withdrawn]).sorted() {
            try site.did("participant", "consent", "1", consent, "--withdraw")
        }
        try build(site)
        #expect(try places(of: site) == [])
        try site.refused("build", "--rollback", with: "no-previous")
        // From then on there is a build to go back to again.
        try site.write("Content/pages/about.md", "---\ntitle: About\n---\nAnother round.\n")
        try build(site)
        try site.did("build", "--rollback")
        #expect(try places(of: site) == [])
    }

    @Test(arguments: [
        (["participant", "erase", "1", "--yes"], ["list-name", "name-as-host"]),
        (["participant", "cancel", "1"], ["list-name"]),
    ])
    func `whoever is erased or does not come leaves no trace after the next build`(
        command: [String],
        consents: [String]
    ) throws {
        let site = try named(attribution: "consent", consents)
        let run = try site.program.run(command)
        #expect(run.status == 0, "\(run.errors)")
        try build(site)
        #expect(try places(of: site) == [])
    }

    @Test(arguments: ["another day", "no record", "a broken record", "rolled back"])
    func `it does so where the build before can't be taken up`(_ how: String) throws {
        let site = try named(attribution: "consent", ["list-name"])
        try site.did("participant", "consent", "1", "list-name", "--withdraw")
        let record = site.root.appending(path: ".Output.record")
        switch how {
        case "no record": try FileManager.default.removeItem(at: record)
        case "a broken record": try Data([1, 2, 3]).write(to: record)
        case "rolled back": try site.did("build", "--rollback")
        default: break
        }
        try site.did("build", "--date", "2027-07-02")
        #expect(try places(of: site) == [])
    }

    @Test func `a build that was killed before it left a record is no reason to keep a name`() throws {
        let site = try named(attribution: "consent", ["list-name"])
        try site.did("participant", "consent", "1", "list-name", "--withdraw")
        try build(site)
        let record = site.root.appending(path: ".Output.record")
        let before = try Data(contentsOf: record)
        try site.did("participant", "consent", "1", "list-name")
        try build(site)
        #expect(try places(of: site).contains { $0.hasPrefix("Output/people/") })
        try before.write(to: record)
        try site.did("participant", "consent", "1", "list-name", "--withdraw")
        try build(site)
        #expect(try places(of: site) == [])
    }

    @Test func `the build before stays where nobody took anything back`() throws {
        let site = try named(attribution: "consent", ["list-name"])
        try site.did("participant", "add", "Newly Come")
        try site.did("participant", "consent", "3", "list-name")
        try site.did("participant", "consent", "1", "matching")
        try site.did("participant", "consent", "1", "matching", "--withdraw")
        try build(site)
        try site.did("build", "--rollback")
        #expect(!(try site.read("Output/people/index.html")).contains("Newly Come"))
        try site.did("build", "--rollback")
        #expect(try site.read("Output/people/index.html").contains("Newly Come"))
        try site.write("Content/pages/about.md", "---\ntitle: About\n---\nOne more.\n")
        try build(site)
        try site.did("build", "--rollback")
        #expect(try site.read("Output/people/index.html").contains("Newly Come"))
    }
}
