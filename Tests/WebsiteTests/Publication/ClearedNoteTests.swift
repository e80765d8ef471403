import Testing
import Unconference

@testable import Website

@Suite struct ClearedNoteTests {
    private let path = "events/cup-2/notes/quiet/index.html"

    private func stamped(_ site: SampleSite, rule: AttributionRule = .consent) throws -> SampleSite {
        var site = site
        let note = try #require(site.files["Content/events/cup-2/notes/quiet.md"])
        let stamp = SampleSite.stamp(Array(note.utf8), rule)
        let board = "Content/events/cup-2/board.json"
        site.files[board] = site.files[board]?.replacing(
            "\"cleared\": {}",
            with: "\"cleared\": {\"quiet.md\": \"\(stamp)\"}"
        )
        return site
    }

    @Test func `refuses a note that nobody checked, and says how to clear it`() throws {
        let publication = try SampleSite().publication(checked: false)
        #expect(!publication.plans.contains { $0.path == path })
        let finding = try #require(publication.findings.first { $0.code == "note-not-cleared" })
        #expect(finding.severity == .error)
        #expect(finding.place?.file == "Content/events/cup-2/notes/quiet.md")
        #expect(finding.message.contains("“The second cup” publishes under the rule `consent`"))
        #expect(finding.help?.contains("unconf check") == true)
    }

    @Test func `names the note's own rule where that is the stricter one`() throws {
        var site = SampleSite()
        let path = "Content/events/cup-2/notes/quiet.md"
        site.files[path] = site.files[path]?.replacing(
            "---\n",
            with: "---\nattribution: chatham-house\n",
            maxReplacements: 1
        )
        let publication = try site.publication(checked: false)
        let finding = try #require(publication.findings.first { $0.code == "note-not-cleared" })
        #expect(finding.message.hasSuffix("it is to be published under the rule `chatham-house`"))
    }

    @Test func `shows a note with its stamp`() throws {
        let publication = try stamped(SampleSite()).publication(checked: false)
        #expect(publication.plans.contains { $0.path == path })
        #expect(publication.findings == [])
    }

    @Test func `refuses a note that changed after it was checked`() throws {
        var site = try stamped(SampleSite())
        site.files["Content/events/cup-2/notes/quiet.md"]? += "One more line.\n"
        let publication = try site.publication(checked: false)
        #expect(!publication.plans.contains { $0.path == path })
        #expect(publication.findings.first?.message.hasPrefix("the note has changed") == true)
    }

    @Test func `refuses a note that was checked under another rule`() throws {
        let publication = try stamped(SampleSite(), rule: .open).publication(checked: false)
        #expect(!publication.plans.contains { $0.path == path })
    }

    @Test func `needs no stamp at an open event`() throws {
        let publication = try SampleSite().publication(checked: false)
        #expect(publication.plans.contains { $0.path == "events/cup-1/notes/first-year/index.html" })
    }

    @Test func `leaves nothing of a refused note in any file`() throws {
        let files = try SampleSite().publication(checked: false).renderAll()
        let leaks = files.filter { String(decoding: $0.bytes, as: UTF8.self).contains("Silence is rarely") }
        #expect(leaks.map(\.path) == [])
    }
}
