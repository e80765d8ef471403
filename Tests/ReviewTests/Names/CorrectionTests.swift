import Fixtures
import Registration
import Review
import Testing
import Unconference

@Suite struct CorrectionTests {
    static let reviewer = Reviewer(ReviewContext(watchlist: Watchlist(of: [.example])))

    private func corrected(_ text: String, language: String = "en") -> String {
        let manuscript = Manuscript(
            .note,
            file: "n.md",
            bytes: Array(text.utf8),
            event: "second-cup-2",
            language: language
        )
        let remarks = Self.reviewer.privacyRemarks(on: manuscript)
        return String(
            decoding: Correction.applied(remarks.compactMap(\.correction), to: manuscript.bytes),
            as: UTF8.self
        )
    }

    @Test(arguments: [
        ("Jana Müller said it.", "Somebody said it."),
        ("as Jana Müller said", "as somebody said"),
        ("It went quiet. Jana's boss left.", "It went quiet. Somebody's boss left."),
        ("We heard Jana\nMüller speak", "We heard somebody speak"),
        ("**Jana** Müller said", "Somebody said"),
        ("with Ja**na** Müller there", "with somebody there"),
        ("with **Jana Müller** there", "with **somebody** there"),
        ("with *Jana* **Müller** there", "with somebody there"),
        ("with [Jana](https://example.org/x) Müller there", "with somebody there"),
        ("with [Jana Müller](https://example.org/x) there", "with [somebody](https://example.org/x) there"),
        ("Jana Müller from Nordkai asked", "A peer from a large organisation asked"),
        ("| Jana | yes |", "| Somebody | yes |"),
        ("- Jana said\n- then Suryani", "- Somebody said\n- then somebody"),
        ("## Jana's question", "## Somebody's question"),
        ("write to jana.mueller@nordkai.example.", "write to somebody."),
        ("ask @jana there", "ask somebody there"),
        ("请联系jana.mueller@nordkai.example谢谢大家。", "请联系somebody谢谢大家。"),
        ("Write to him—jana.mueller@nordkai.example—today", "Write to him—somebody—today"),
        ("„jana.mueller@nordkai.example“", "„somebody“"),
        ("with _Jana_ Müller there", "with somebody there"),
        ("with Jana _Müller_ there", "with somebody there"),
        ("Müller (Jana) said", "Somebody said"), ("ask \"Jana\" Müller", "ask somebody"),
        ("![Jana Müller at the wall](wall.jpg)", "![Somebody at the wall](wall.jpg)"),
        ("---\ntitle: What Jana learned\n---\n", "---\ntitle: What somebody learned\n---\n"),
        ("---\nauthors: [Jana Müller, Note-taker]\n---\n", "---\nauthors: [Somebody, Note-taker]\n---\n"),
        ("```\nlet boss = \"Jana Müller\"\n```", "```\nlet boss = \"somebody\"\n```"),
    ])
    func `writes what was proposed`(text: String, expected: String) {
        #expect(corrected(text) == expected)
    }

    @Test(arguments: [
        "![x](/images/jana-mueller.jpg)", "[x](https://example.org/jana-mueller)",
        "https://example.org/jana-mueller/x",
        "see images/jana-mueller.jpg there", "---\nsession: jana-mueller\n---\n",
        "---\njana-mueller: x\n---\n",
        "---\naliases:\n  - /jana-mueller/\n---\n", "![Jana](wall.jpg) Müller", "<!-- Jana Müller -->",
        "<b title='Jana Müller'>",
        "| Jana | Müller |", "> Jana\n> Müller", "- Jana\n- Müller", "M&uuml;ller said",
        "the file jana-mueller.jpg", "see [Jana Müller]\n\n[Jana Müller]: https://example.org/x",
        "see [Jana Müller][]\n\n[Jana Müller]: https://example.org/x", "“Jana” Müller said",
    ])
    func `leaves to a person what would break an address, a reference or the markup`(text: String) {
        #expect(corrected(text) == text)
    }

    @Test(arguments: [
        ("de", "Nordkai hat Jana Müller", "Eine große Organisation hat jemand"),
        ("fr-CA", "avec Jana Müller", "avec quelqu’un"),
        ("en", "The Nordkai team met.", "A large organisation team met."),
        ("en", "how the **Nordkai** team met", "how **a large organisation** team met"),
        ("en", "a Nordkai engineer and an Nordkai", "a large organisation engineer and a large organisation"),
        ("en", "the Jana of old", "the somebody of old"),
        (
            "en", "They ask us. Nordkai asks, e.g. Jana",
            "They ask us. A large organisation asks, e.g. somebody"
        ),
        ("en", "in HR. Jana asked Dr. Jana Müller", "in HR. Somebody asked Dr. somebody"),
        (
            "de", "wie im Nordkai und beim Nordkai",
            "wie in einer großen Organisation und bei einer großen Organisation"
        ),
        ("de", "Zur Nordkai ging", "Zu einer großen Organisation ging"),
        (
            "de", "Die Nordkai fragt, der Nordkai sagt",
            "Eine große Organisation fragt, der eine große Organisation sagt"
        ),
        (
            "de", "bei der Nordkai für die Nordkai",
            "bei einer großen Organisation für eine große Organisation"
        ),
        ("de", "das Haus der Nordkai", "das Haus einer großen Organisation"),
        ("de", "mit Jana für Jana; die Jana", "mit jemandem für jemanden; jemand"),
        ("de", "Leute, die Jana kennen", "Leute, die jemand kennen"),
        (
            "de", "Janas Frage an den Vorstand Nordkais",
            "Jemandes Frage an den Vorstand einer großen Organisation"
        ),
        (
            "de", "den Nordkai kennt man, mit den Nordkai",
            "eine große Organisation kennt man, mit einer großen Organisation"
        ),
        ("fr", "L’équipe de Nordkai", "L’équipe d’une grande organisation"),
        ("fr", "l’idée d’Jana et d'Nordkai", "l’idée de quelqu’un et d’une grande organisation"),
        (
            "fr", "Au Nordkai et du Nordkai, le Nordkai",
            "À une grande organisation et d’une grande organisation, une grande organisation"
        ),
        (
            "fr", "l’idée de la Nordkai que la Nordkai",
            "l’idée d’une grande organisation qu’une grande organisation"
        ),
    ])
    func `speaks the language of the text, and binds what it says into the sentence`(
        language: String,
        text: String,
        expected: String
    ) {
        #expect(corrected(text, language: language) == expected)
    }

    @Test(arguments: [
        "a mark on the wall, then another mark", "mark it in the note", "---\ntitle: x\ntags: [mark]\n---\n",
    ])
    func `leaves to a person what may well be a word`(text: String) {
        #expect(corrected(text) == text)
    }

    @Test func `keeps every byte outside what it replaces, and finds nothing of it afterwards`() {
        let names = [
            "Jana Müller", "Suryani", "@jana", "Nordkai", "jana.mueller@nordkai.example", "alfc77",
            "J. Müller",
        ]
        let frames = ["a %, b\n\n", "# % x\n\n", "> é % ü\n\n", "**%** 👋\n\n", "(“%”)\n\n", "* %\n\n"]
        var random = Dice(seed: 7)
        for _ in 0..<200 {
            let parts = (0..<5).map { _ in
                (frames.randomElement(using: &random) ?? "%", names.randomElement(using: &random) ?? "")
            }
            let text = parts.map {
                $0.0.split(separator: "%", omittingEmptySubsequences: false).joined(separator: $0.1)
            }
            .joined()
            let fixed = corrected(text)
            #expect(corrected(fixed) == fixed)
            let left = Self.reviewer.privacyRemarks(
                on: Manuscript(.note, file: "n.md", bytes: Array(fixed.utf8), event: "second-cup-2")
            )
            #expect(left.isEmpty)
            #expect(fixed.filter(\.isNewline).count == text.filter(\.isNewline).count)
        }
    }
}
