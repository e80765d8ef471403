import Fixtures
import Foundation
import Registration
import Review
import Testing
import Unconference

@Suite struct ContentCheckTests {
    private let reviewer = Reviewer(ReviewContext(watchlist: Watchlist(of: [.example(under: .chathamHouse)])))

    private func found(
        _ text: String,
        kind: Manuscript.Kind = .page,
        event: Slug? = nil,
        language: String = "en"
    ) -> [String] {
        reviewer.remarks(
            on: Manuscript(kind, file: "n.md", bytes: Array(text.utf8), event: event, language: language)
        )
        .map(\.finding).map { "\($0.place?.line ?? 0) \($0.code)" }
    }

    @Test func `has a line in the list for every file of a check`() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../../Sources/Review/Checks")
            .standardized
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix("Check.swift") && $0 != "ContentCheck.swift" }.map {
                String($0.dropLast(6))
            }
        #expect(files.count > 3)
        #expect(Set(files) == Set(Reviewer.checks.map { "\($0)" }))
        #expect(Set(Reviewer.checks.map { $0.name }).count == Reviewer.checks.count)
    }

    @Test func `asks a note what failed`() {
        #expect(found("## What we heard\nx", kind: .note) == ["0 what-failed-missing"])
        #expect(found("---\ntitle: x\n---\n## What failed\n\n## Links\n- x", kind: .note) == [])
        #expect(found("## What failed\nNothing.\n", kind: .note) == [])
        #expect(found("## *What* didn’t work\n- The wifi.\n", kind: .note) == [])
        #expect(found("## Was nicht geklappt hat\nAlles.\n", kind: .note, language: "de-AT") == [])
        #expect(found("## What went wrong?\nThe wifi.\n", kind: .note) == [])
        #expect(found("## Was schiefging\nAlles.\n", kind: .note, language: "de") == [])
        #expect(found("## Hvad gik galt\n", kind: .note, language: "da") == [])
        #expect(found("## What we heard\nx", kind: .story) == [])
    }

    @Test(arguments: [
        ("![](wall.jpg)", ["1 image-without-words"]), ("![A wall of cards](wall.jpg)", []),
        ("x\n\n![ ](a.png) [here](/x/)", ["3 image-without-words", "3 link-says-nothing"]),
        ("[Click here!](/x/)", ["1 link-says-nothing"]), ("[Read more …](/x/)", ["1 link-says-nothing"]),
        ("[here are the notes](/x/)", []), ("<https://example.org>", []),
        ("[](/x/)", ["1 link-says-nothing"]),
        ("## A\n#### B\n### C\n## D", ["2 heading-skips-level"]), ("### A", ["1 heading-skips-level"]),
        ("# A\n## B", []),
        ("```\n#### code\n[here](x)\n```", []),
    ])
    func `finds what shuts readers out`(text: String, codes: [String]) {
        #expect(found(text) == codes)
    }

    @Test(arguments: [
        ("There were four of us.", true), ("Only 3 attendees", true), ("two people came", true),
        ("two people in the room", true),
        ("vier von uns", true), ("trois participants", true), ("two people can share a desk", false),
        ("3 of the participants", true), ("five of us", false),
        ("12 attendees", false), ("Two. Attendees", false), ("four rooms", false),
        ("Attendees: 4", true), ("Participants (3)", true), ("wir saßen zu viert da", true),
        ("nous étions trois.", true), ("We were three in the end", true), ("Da waren wir zwei.", true),
        ("Attendees: 14", false), ("Participants\n4", false), ("we were three weeks late", false),
        ("zu zweifeln", false),
    ])
    func `warns of small head counts where the rule allows none`(text: String, isFound: Bool) {
        #expect(found(text, event: "second-cup-2") == (isFound ? ["1 small-head-count"] : []))
        #expect(found(text) == [])
    }

    @Test(arguments: [
        ("60 participants", true), ("12 people came", true), ("7 of the participants", true),
        ("12 rooms", false),
        ("12 people can share a desk", false),
    ])
    func `warns of every head count where the rule allows none at all`(text: String, isFound: Bool) {
        let manuscript = Manuscript(
            .note,
            file: "n.md",
            bytes: Array(text.utf8),
            event: "second-cup-2",
            attribution: .anonymous
        )
        let codes = reviewer.remarks(on: manuscript).map(\.finding.code)
        #expect(codes.contains("small-head-count") == isFound)
        #expect(found(text, event: "second-cup-2") == [])
    }

    @Test func `stamps a clean note and no other`() {
        func stamp(_ text: String, event: Slug? = "second-cup-2") -> ClearedStamp? {
            reviewer.stamp(for: Manuscript(.note, file: "n.md", bytes: Array(text.utf8), event: event))
        }
        #expect(stamp("A clean note.") == ClearedStamp(of: Array("A clean note.".utf8), under: .chathamHouse))
        // Warnings don't keep a note from being clean.
        #expect(stamp("jana is a word here") != nil)
        #expect(stamp("Jana said") == nil)
        #expect(stamp("A clean note.", event: nil) == nil)
        #expect(stamp("A clean note.", event: "elsewhere") == nil)
    }

    @Test func `keeps quiet about a text that can't be read as Markdown`() {
        let bytes = Array("## x\n".utf8) + [0xFF, 0xFE] + Array("Jana Müller".utf8)
        let remarks = reviewer.remarks(on: Manuscript(.page, file: "n.md", bytes: bytes))
        #expect(remarks.map(\.finding.code) == ["private-name"])
    }
}
