import Foundation
import Testing

/// What is said in confidence is in no byte of what is published.
@Suite struct LeakTests {
    private static let count = 9
    private static let event = TestSite.event

    /// A whole event with such people, from sign-up to the site.
    private func run(_ people: [Canary], attribution: String) throws -> TestSite {
        let site = try TestSite.withEvent(attribution: attribution)
        let path = "Content/events/\(LeakTests.event)/event.md"
        let text = try site.read(path).replacing("capacity: 8\n", with: "capacity: 40\n")
            .replacing(", places: 6}", with: "}").replacing(", places: 2}", with: "}")
        try site.write(path, text)
        for (index, person) in people.enumerated() {
            var arguments = ["participant", "add", person.name, "--email", person.email]
            arguments += [
                "--organisation", person.organisation, "--stage", ["thinking", "running"][index % 2],
            ]
            arguments += ["--asks", "handover", "--offers", "silence"]
            for secret in person.secrets { arguments += [secret.option, secret.text] }
            let run = try site.program.run(arguments)
            #expect(run.status == 0, "\(run.errors)")
        }
        try site.did("organisation", "alias", "Q-\(people[0].organisation)", people[0].organisation)
        try site.did("event", "phase", "pitching")
        for (index, title) in ["It went quiet", "Who pays for this?", "Which group may I close?"].enumerated()
        {
            try site.did(
                "topic",
                "pitch",
                title,
                "--by",
                "\(index + 1)",
                "--hosts",
                "\(index + 4)",
                "--tags",
                "handover"
            )
            try site.did("topic", "second", "\(index + 1)", "--by", "\(index + 7)")
        }
        try site.did("topic", "pitch", "Nobody asked for this", "--by", "1", "--request")
        try site.did("event", "phase", "voting")
        for person in 1...people.count {
            try site.did(
                "interest",
                "set",
                "\(person % 3 + 1)",
                "\((person + 1) % 3 + 1)",
                "--by",
                "\(person)"
            )
        }
        try site.did("topic", "merge", "2", "3", "--agreed-aloud")
        try site.did("event", "phase", "planning")
        try site.did("board", "plan", "--iterations", "500", "--threads", "1")
        try site.did("event", "phase", "live")
        for person in 1...people.count { try site.did("participant", "check-in", "\(person)") }
        try site.did("match", "pairs", "--here", "--iterations", "200", "--threads", "1")
        try site.did(
            "match",
            "circles",
            "--here",
            "--size",
            "4",
            "5",
            "--iterations",
            "200",
            "--threads",
            "1"
        )
        try site.did("event", "phase", "wrap-up")
        for person in 1...2 {
            let canary = people[person - 1]
            let run = try site.program.run([
                "ambassador", "apply", "\(person)", "--as", canary.name, "--objective",
                canary.secrets[0].text,
                "--organisation-kind", canary.organisation, "--text", "Ask \(canary.email).", "--agreed",
            ])
            #expect(run.status == 0, "\(run.errors)")
            try site.did("ambassador", "validate", "\(person)", "--by", "their manager")
        }
        try site.did("note", "new", "--all")
        try site.did("archive")
        try site.did("check")
        try site.did("archive")
        try site.did("build", "--date", "2027-07-01", "--drafts")
        return site
    }

    @Test(arguments: ["consent", "chatham-house", "anonymous"])
    func `no word of theirs is in any byte of the site or of the record`(attribution: String) throws {
        let people = (0..<LeakTests.count).map { Canary($0) }
        let site = try run(people, attribution: attribution)
        // They are there: whoever looks in the wrong place finds nothing and proves nothing.
        #expect(try site.did("participant", "list").text.contains(people[0].name))
        var published = try site.files(under: "Output")
        published["board.json"] = Data(try site.read("Content/events/\(LeakTests.event)/board.json").utf8)
        #expect(published.count > 20)
        let traces = people.flatMap(\.traces)
        #expect(traces.count > 100)
        for (path, bytes) in published {
            let small = LeakTests.small(Array(bytes)) + Array(path.lowercased().utf8)
            for trace in traces where LeakTests.has(trace, in: small) {
                Issue.record("\(path) gives away \(String(decoding: trace, as: UTF8.self))")
            }
        }
    }

    @Test func `planted in the pages they are found, so the search is one`() {
        let person = Canary(3)
        let last = person.words[1]
        let percent = last.addingPercentEncoding(
            withAllowedCharacters: .alphanumerics.intersection(.urlPathAllowed)
        )
        for page in [
            "<a title='\(last.uppercased())'>", "/people/\(percent ?? "")/",
            "{\"name\":\"\(last.dropLast())\\u00E9\"}",
            "<p>\(last.dropLast())&#233;", "people/\(last.dropLast())e.html", person.organisation,
            person.secrets[2].text,
        ] {
            let bytes = LeakTests.small(Array(page.utf8))
            #expect(person.traces.contains { LeakTests.has($0, in: bytes) }, "\(page)")
        }
    }

    @Test func `under chatham-house another crowd makes the same site, byte by byte`() throws {
        let first = try run((0..<LeakTests.count).map { Canary($0) }, attribution: "chatham-house")
        let second = try run((0..<LeakTests.count).map { Canary($0 + 100) }, attribution: "chatham-house")
        let (one, other) = (try first.files(under: "Output"), try second.files(under: "Output"))
        #expect(Set(one.keys).symmetricDifference(other.keys).sorted() == [])
        for (path, bytes) in one {
            // Identifiers of events in calendars are random once, and belong to a topic, not to a person.
            let (a, b) = (
                LeakTests.withoutIdentifiers(bytes), LeakTests.withoutIdentifiers(other[path] ?? Data())
            )
            #expect(a == b, "\(path) knows who was there")
        }
    }

    private static func withoutIdentifiers(_ bytes: Data) -> String {
        String(decoding: bytes, as: UTF8.self).replacing(
            #/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,64}/#,
            with: "…"
        )
    }

    private static func small(_ bytes: [UInt8]) -> [UInt8] {
        bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
    }

    private static func has(_ trace: [UInt8], in bytes: [UInt8]) -> Bool {
        Data(bytes).range(of: Data(trace)) != nil
    }
}
