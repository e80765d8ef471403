import Testing
import Unconference

@testable import Website

/// What a text lets readers expect and nobody has written.
@Suite struct UnwrittenTextTests {
    private func findings(
        in body: String,
        status: String = "published",
        keys: String = "",
        folder: String = "stories",
        drafts: Bool = false
    ) throws -> [String] {
        var site = SampleSite()
        let file = "Content/\(folder)/told.md"
        site.files[file] = "---\ntitle: Told\ndate: 2027-04-02\nstatus: \(status)\n\(keys)---\n\n\(body)"
        let publication = try site.publication(drafts: drafts)
        return publication.plans.flatMap(publication.check).filter { $0.place?.file == file }.map {
            "\($0.severity) \($0.place?.line ?? 0) \($0.code)"
        }
    }

    @Test(arguments: WritingPrompt.allCases)
    func `tells of a sentence that asks the writer for something`(prompt: WritingPrompt) throws {
        for language in ["en", "de", "fr-CA", "it"] {
            let asked = prompt.wording(in: language)
            #expect(try findings(in: "\(asked)\n\n> \(asked) And more.\n") == ["warning 7 prompt-left"])
            #expect(
                try findings(in: "Done.\n", keys: "outcome: \"\(asked)\"\n", folder: "cases")
                    == ["warning 5 prompt-left"]
            )
        }
        #expect(try findings(in: "One sentence of gist. Then more.\n") == [])
    }

    @Test func `says no more than a note of what is missing in a draft`() throws {
        let body = "Woran es hing.\n\n## Links\n"
        #expect(try findings(in: body, status: "draft") == [])
        #expect(
            try findings(in: body, status: "draft", drafts: true)
                == ["note 7 prompt-left", "note 9 section-empty"]
        )
    }

    @Test(arguments: [
        ("## Links\n\n## What worked\n\nText.\n", [6]), ("## Links\n\n### Below\n\nText.\n", []),
        ("## What worked\n\n### Below\n\n## Links\n\n- x\n", []), ("Text.\n\n## Links\n", [8]),
        ("## *What* we heard:\n<!-- tell it -->\n\n---\n", [6]), ("## Links\n\n| a |\n|---|\n| b |\n", []),
        ("## Links\n\n```\ncode\n```\n\n## What worked\n\n> x\n", []),
        ("A.[^1]\n\n## Links\n\n[^1]: The source.\n", [8]),
        ("### Links\n\n## Open questions\n\nText.\n", [6]), ("# Told\n\n## Links\n\nText.\n", []),
        ("Links\n===\n\nTwo\n---\n\n1. x\n", []), ("Links\n---\n\nLinks\n---\n\n1. x\n", [6]),
        ("## Plenary\n\n## Breakouts\n\n", []),
    ])
    func `tells of headings of a new note with nothing below them`(body: String, lines: [Int]) throws {
        #expect(try findings(in: body) == lines.map { "warning \($0 + 1) section-empty" })
    }

    @Test func `asks what went wrong where nothing stands under that heading`() throws {
        let findings = try SampleSite.findings {
            $0.files["Content/stories/forty.md"]? += "\n\n## What went wrong?\n\n## Links\n\n"
        }
        #expect(
            findings.map(\.help) == [
                "say what went wrong, or that nothing did", "write it, or take the heading away",
            ]
        )
    }
}
