import Foundation
import Testing

/// Who took a consent back is in nothing that the next build leaves, not even in the build before.
@Suite struct TakenBackTests {
    private static let person = Canary(7)
    private static var slug: String {
        person.name.lowercased().split(separator: " ").joined(separator: "-")
            .replacingOccurrences(of: "é", with: "e")
    }
    private static var parts: [String] { person.name.split(separator: " ").map { $0.lowercased() } }

    /// A site that was built some times while a person was named in it.
    private func named(attribution: String, _ consents: [String], rounds: Int = 3) throws -> TestSite {
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
        for round in 1...rounds {
            try site.write("Content/pages/about.md", "---\ntitle: About\n---\nRound \(round).\n")
            try build(site)
            #expect(try places(of: site).contains { $0.hasPrefix("Output/") })
        }
        let beside = rounds == 1 ? ".Output.copy/" : ".Output.previous/"
        #expect(try places(of: site).contains { $0.hasPrefix(beside) })
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
        ("consent", ["list-name", "list-organisation", "name-as-host"], "list-name", 3),
        ("consent", ["list-name", "name-as-host"], "name-as-host", 1),
        ("consent", ["name-as-host"], "name-as-host", 3), ("open", [], "name-as-host", 3),
    ])
    func `a consent that is withdrawn leaves no trace after the next build`(
        attribution: String,
        consents: [String],
        withdrawn: String,
        rounds: Int
    ) throws {
        let site = try named(attribution: attribution, consents, rounds: rounds)
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
        case "rolled back": try site.refused("build", "--rollback", with: "no-previous")
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

    @Test
    func `a note that may name nobody any more leaves no trace, and one that is gone can be brought back`()
        throws
    {
        let site = try TestSite.withEvent(attribution: "consent")
        try site.did("participant", "add", Self.person.name)
        try site.did("participant", "consent", "1", "name-as-author")
        let note = "Content/events/\(TestSite.event)/notes/quiet.md"
        func write(_ keys: String) throws {
            try site.write(note, "---\ntitle: Quiet\nstatus: published\n\(keys)\n---\nIt went quiet.\n")
        }
        try write("authors: [\(Self.person.name)]")
        try build(site)
        try FileManager.default.removeItem(at: site.root.appending(path: note))
        try build(site)
        try site.did("build", "--rollback")
        try site.did("build", "--rollback")
        try write("attribution: chatham-house")
        try build(site)
        #expect(try places(of: site) == [])
    }

    @Test func `the empty folder before the first build is no build to go back to`() throws {
        let site = try TestSite.withEvent()
        try build(site)
        try site.refused("build", "--rollback", with: "no-previous")
        #expect(site.has("Output/index.html"))
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

    @Test func `a board that names somebody is not archived, whatever it names them in`() throws {
        let site = try TestSite.withEvent()
        try site.did("participant", "add", Self.person.name)
        try site.did("participant", "add", "Somebody Else")
        try site.did("event", "phase", "pitching")
        try site.did("topic", "pitch", "It went quiet", "--by", "2")
        let record = "Content/events/\(TestSite.event)/board.json"
        try site.did("archive")
        let clean = try site.read(record)
        for change in [
            ["--title", "What \(Self.person.name) did"], ["--detail", "Ask \(Self.person.name)."],
            ["--tags", Self.person.name],
        ] {
            let plain = ["--title", "It went quiet", "--detail", "So?", "--tags", "quiet"]
            for words in [plain, change] {
                #expect(try site.program.run(["topic", "edit", "1"] + words).status == 0)
            }
            let run = try site.program.run(["archive"])
            #expect(run.status == 1 && run.codes.contains("private-name"), "\(change): \(run.errors)")
            #expect(try site.read(record) == clean)
        }
        try site.did("topic", "edit", "1", "--title", "It went quiet", "--detail", "So?", "--tags", "quiet")
        try site.did("archive")
        try site.did("topic", "pitch", "Another", "--by", "2", "--slug", Self.slug)
        try #expect(site.program.run(["archive"]).codes.contains("private-name"))
    }

    @Test func `a stamp does not outlive the consent that it came of`() throws {
        let site = try TestSite.withEvent()
        try site.did("participant", "add", Self.person.name)
        try site.did("participant", "consent", "1", "list-name")
        let folder = "Content/events/\(TestSite.event)"
        try site.write(
            "\(folder)/notes/quiet.md",
            "---\ntitle: Quiet\nstatus: published\n---\n\(Self.person.name) said so.\n"
        )
        try site.did("archive")
        try site.did("check")
        #expect(try site.read("\(folder)/board.json").contains("quiet.md"))
        try site.did("archive")
        #expect(try site.read("\(folder)/board.json").contains("quiet.md"))
        try site.did("participant", "consent", "1", "list-name", "--withdraw")
        try site.did("archive")
        #expect(!(try site.read("\(folder)/board.json")).contains("quiet.md"))
        try site.write("\(folder)/board.json", "broken{")
        try #expect(site.program.run(["archive"]).status == 1)
        #expect(try site.read("\(folder)/board.json") == "broken{")
    }

    @Test func `whoever is erased is told of where texts still name them`() throws {
        let site = try TestSite.withEvent()
        try site.did("participant", "add", Self.person.name)
        try site.did("participant", "consent", "1", "list-name")
        try site.write("Content/pages/thanks.md", "---\ntitle: Thanks\n---\nTo \(Self.person.name).\n")
        let run = try site.program.run(["participant", "erase", "1", "--yes"])
        #expect(
            run.status == 0 && run.errors.contains("Still named in Content/pages/thanks.md:4"),
            "\(run.errors)"
        )
    }

    @Test func `a private file goes to no place that is published, on whatever way`() throws {
        let site = try TestSite.withEvent()
        try site.did("participant", "add", Self.person.name)
        try site.did("build", "--output", "elsewhere")
        let link = site.root.appending(path: "way").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "Content")
        for folder in ["way", "elsewhere", "elsewhere/assets"] {
            let file = "\(folder)/people.csv"
            try site.refused("export", "participants-csv", "--output", file, with: "private-in-public")
        }
    }

    @Test func `what a build keeps for the next one is for nobody else on the machine`() throws {
        let site = try TestSite.withEvent(attribution: "consent")
        try site.did("build", "--date", "2027-07-01")
        let path = site.root.appending(path: ".Output.record").path
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}
