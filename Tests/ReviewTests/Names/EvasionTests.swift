import Fixtures
import Registration
import Review
import Testing
import Unconference

/// Names that the file has in pieces or in disguise, and the page whole.
@Suite struct EvasionTests {
    private static let reviewer: Reviewer = {
        var gathering = Gathering.example
        let people: [Participant] = [
            .example(50, "Ada Nwosu", email: "lz@zz.example"),
            .example(51, "Griffin Fischer"), .example(52, "Guðmundur Þórsson"),
        ]
        for person in people { gathering.participants[person.id] = person }
        let privacy = Site.Privacy(commonWords: ["Ada"])
        return Reviewer(ReviewContext(watchlist: Watchlist(of: [gathering]), privacy: privacy))
    }()

    private static func found(_ text: String) -> [Finding] {
        let manuscript = Manuscript(.note, file: "n.md", bytes: Array(text.utf8), event: "second-cup-2")
        return reviewer.privacyRemarks(on: manuscript).map(\.finding)
    }

    private static func isFound(_ text: String) -> Bool { found(text).hasErrors }

    @Test(arguments: [
        "Nwo[su](/)", "[Nwo](/)su", "**Nwo**[su](/)", "[Nwo]su\n\n[Nwo]: /", "[Nwo](/)**su**",
        "**[Nwo](/)**su",
        "[Nwo](/)[su](/)", "[Nwo][1][su][1]\n\n[1]: /", "[Nwo][1]su\n\n[1]: /", "[Nwo](</a b> \"c\")su",
        "Nwo![](/p.png)su", "| Nwo[su](/) |\n| --- |", "## Nwo[su](/)", "> - Nwo[su](/)",
    ])
    func `finds a name that is partly a link`(text: String) { #expect(Self.isFound(text), "\(text)") }

    @Test(arguments: [
        "_Nwo_**su**", "__Nwo__*su*", "~~Nwo~~__su__", "***Nwo****su*", "**_Nwo_**su", "Nwo**_su_**",
        "Nwo` su `", "` Nwo `su", "_Nwo_[su](/)", "***~~Nwo~~***su",
    ])
    func `finds a name that is partly stressed`(text: String) { #expect(Self.isFound(text), "\(text)") }

    @Test(arguments: [
        "Nwo<font>su</font>", "Nwo<b></b><i></i>su", "Nwo<?x?>su", "Nwo<!-- a > b -->su",
        "Nwo<!-- \(String(repeating: "a ", count: 300))-->su", "Nwo</b>su", "**Nwo**<x-y>**su**</x-y>",
        "Nwo<a\nb='>'>su", "Nwo<b>**</b>su**", "[Nwo](/)<b>su", "Nwo<b><!-- a --></b>su", "Nwo<b>[su](/)",
    ])
    func `finds a name with HTML in it that no page shows`(text: String) {
        #expect(Self.isFound(text), "\(text)")
    }

    @Test(arguments: [
        "ask lz&commat;zz&period;example", "[x](https://zz&period;example/)", "Gu&eth;mundur",
        "&THORN;órsson",
        "Nwo&ZeroWidthSpace;su", "Nwo&NoBreak;su", "Nwo&lrm;su", "Nw&#x6f;su", "&#78;wosu",
        "[x](/ \"Nwo&lrm;su\")", "![Nwo&lrm;su](/p.png)", "Nwo&InvisibleTimes;su",
        "Nwo&NegativeVeryThinSpace;su", "<mailto:lz&commat;zz.example>",
    ])
    func `finds a name with entities in it`(text: String) { #expect(Self.isFound(text), "\(text)") }

    @Test(arguments: [
        "---\ntitle: \"Talk by Ada\\tNwosu\"\n---",
        "---\ntitle: \"by\\nNwosu\"\n---",
        "---\ntitle: \"by\\_Nwosu\"\n---",
        "+++\ntitle = \"by\\rNwosu\"\n+++",
        "---\ntitle: \"Ada Nwo\\\n   su\"\n---",
        "+++\ntitle = \"\"\"Ada Nwo\\  \r\n\n  su\"\"\"\n+++",
        "---\ntitle: \"Nwo\\asu\"\n---",
        "---\ntitle: \"Nw\\U0000006Fsu\"\n---",
        "---\ntitle: \"lz\\x40zz\\u002eexample\"\n---",
        "---\ntitle: \"by\\/Nwosu\"\n---",
    ])
    func `finds a name with escapes of YAML and TOML in it`(text: String) {
        #expect(Self.isFound(text + "\nText."), "\(text)")
    }

    @Test func `counts the lines that a backslash joins`() {
        let found = Self.found("---\ntitle: \"a \\\n  b\"\ntagline: \"Ada\\tNwosu\"\n---\n")
        #expect(found.compactMap(\.place?.description) == ["n.md:4"])
    }

    @Test(arguments: [
        "Griﬃn", "Gri&ffilig;n", "𝐍𝐰𝐨𝐬𝐮", "ɴᴡᴏsᴜ", "Nwоsu", "Nw**о**su", "Nw[о](/)su", "Ⓝⓦⓞⓢⓤ",
        "https://zz。example", "zz．example", "zz｡example", "[x](https://zz。example/)",
        "[x](https://ⓩⓩ.example/)",
        "lz＠zz.example", "---\ntitle: Nwоsu\n---\n", "---\ntitle: \"Nw\\u043esu\"\n---\n", "`Nwоsu`",
        "    Nwоsu", "[x](/ \"Nwоsu\")", "ΝWΟSU",
    ])
    func `finds a name in letters that look like its own`(text: String) {
        #expect(Self.isFound(text), "\(text)")
    }

    @Test(arguments: [
        0x61C, 0x180B, 0x206A, 0xE0061, 0xFFF9, 0x2028, 0x01, 0x7F, 0x85, 0x34F, 0xAD, 0x115F, 0x3164, 0x200B,
        0xFE0F, 0xE0100,
    ])
    func `finds a name with a character in it that nobody sees`(value: UInt32) {
        let text = "Nwo" + (Unicode.Scalar(value).map { String($0) } ?? "") + "su"
        #expect(Self.isFound(text), "\(text)")
        #expect(Self.isFound("---\ntitle: \(text)\n---\n"), "\(text)")
    }

    @Test(arguments: [
        "By \u{202E}usowN adA", "By \u{202E}usowN\u{202C} today", "By &#x202e;usowN adA",
        "\u{202E}x usowN y\u{202C}",
        "---\ntitle: By \u{202E}usowN adA\n---\n",
    ])
    func `finds a name that is turned around on the page`(text: String) {
        #expect(Self.isFound(text), "\(text)")
    }

    @Test(arguments: [
        "Content/pages/ada-nwosu/hello.md", "Content/events/cup/media/of-ada-nwosu/x.png",
        "Content/media/ada-nwosu/a.svg",
    ])
    func `finds a name in the folders of an address`(file: String) {
        #expect(Self.reviewer.remarks(onFileName: file).map(\.finding).hasErrors, "\(file)")
    }

    @Test(arguments: ["Nwоsu.jpg", "Nwo\u{61C}su.md", "a/Griﬃn.png"])
    func `finds a name in the name of a file that looks like it`(file: String) {
        #expect(Self.reviewer.remarks(onFileName: file).map(\.finding).hasErrors, "\(file)")
    }

    @Test(arguments: [
        "Она пишет в GitHub, и Нова", "海川。それから zz。", "x² ½ № ™ 👩‍👩‍👧 ½", "Ζεύς και Unconf", "a。b", "нwoс",
    ])
    func `leaves other alphabets and signs alone`(text: String) { #expect(Self.found(text) == [], "\(text)") }

    @Test(arguments: [
        "see the [notes](/n) and `a_b` in __init__, array[0], Array<Int>, (re)read\n\n<!-- more -->",
        "**[Nwo](/)** and *su*", "[Nwo](/) su", "Nwo<br>\nsu", "[x](/)s and [y][1]z\n\n[1]: /",
        "?a=1&b=2; &copy; &ndash; &amp; &lt; &nbsp; &hellip; — “x” [a](/)’s",
    ])
    func `leaves alone what only looks odd`(text: String) { #expect(Self.found(text) == [], "\(text)") }

    @Test func `says the line, proposes nothing, and says what stands there plainly only once`() throws {
        let found = Self.found("---\ntitle: x\n---\nOne\n\ntwo\nNwo[su](/) said\n\nNwosu\nand <b>Nwosu</b>")
        #expect(found.compactMap(\.place?.description) == ["n.md:9:1", "n.md:10:8", "n.md:7"])
        let manuscript = Manuscript(
            .note,
            file: "n.md",
            bytes: Array("Nwo[su](/)".utf8),
            event: "second-cup-2"
        )
        #expect(Self.reviewer.corrected(manuscript) == nil)
        #expect(Self.reviewer.stamp(for: manuscript) == nil)
    }
}
