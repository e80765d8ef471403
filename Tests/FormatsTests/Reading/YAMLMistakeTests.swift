import Formats
import Stopwatch
import Testing
import Unconference

@Suite struct YAMLMistakeTests {
    private func found(_ text: String) -> [String] {
        findings { () throws(Failure) in try SiteFile.read(FileHead(text, firstLine: 2, file: "f")) }
            .map { "\($0.place?.description ?? "") \($0.message) [\($0.code)]" }
    }

    @Test(arguments: [
        ("title: Second Cup: after", "f:2:18 a colon stands where no key can be [yaml-syntax]"),
        ("title: \"open", "f:2:8 a quote is opened here and never closed [yaml-syntax]"),
        ("title: a\n\tlanguage: en", "f:3:1 this line is indented with a tab [yaml-syntax]"),
        ("title: @home", "f:2:8 no value can begin with this character [yaml-syntax]"),
        ("title: [a", "f:2:8 a bracket or brace is not closed, or a comma is missing [yaml-syntax]"),
        ("title: a\nmail", "f:3:1 this line has no colon after its key [yaml-syntax]"),
        ("title: a\n language: en", "f:3:10 a colon stands where no key can be [yaml-syntax]"),
        ("title: a\nlanguage: en\ntitle: b", "f:2:1 `title` is there twice [duplicate-key]"),
        ("title: &a b", "f:2:8 anchors and aliases (`&name`, `*name`) are not read [yaml-alias]"),
        ("title: *a", "f:2:8 anchors and aliases (`&name`, `*name`) are not read [yaml-alias]"),
        ("title: !!str b", "f:2:8 tags are not read, and here is `tag:yaml.org,2002:str` [yaml-tag]"),
        ("title: !ruby b", "f:2:8 tags are not read, and here is `!ruby` [yaml-tag]"),
        ("title: a\n<<: {language: en}", "f:3:1 merge keys (`<<`) are not read [yaml-alias]"),
        (
            "title: a\n? [b]\n: c",
            "f:3:3 a key is a plain name, without anchors, tags or brackets [yaml-syntax]"
        ),
        ("title: a\n--- \ntitle: b", "f:3:1 a second `---` begins another document [yaml-syntax]"),
        ("title: a\u{1}b", "f:2 there is a control character in the text [yaml-syntax]"),
        ("- a\n- b", "f:2:1 the file begins with a list, not with keys [wrong-type]"),
        ("just a text", "f:2:1 the file begins with “just a text”, not with keys [wrong-type]"),
    ])
    func `says in our own words what is no YAML, and where`(text: String, message: String) {
        #expect(found(text).first == message)
    }

    @Test func `refuses an alias bomb before composing it`() {
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (previous, next) in zip("abcdefghi", "bcdefghij") {
            text +=
                "\(next): &\(next) [" + repeatElement("*\(previous)", count: 9).joined(separator: ", ")
                + "]\n"
        }
        let time = WorkTime.measure {
            #expect(found(text) == ["f:5 anchors and aliases (`&name`, `*name`) are not read [yaml-alias]"])
        }
        #expect(time < .seconds(1))
    }

    @Test func `reads stars and ampersands in texts`() throws {
        let stars = repeatElement("*star", count: 40).joined(separator: " ")
        let site = try SiteFile.read(FileHead("title: A \(stars)\nlicence: R & D", file: "f"))
        #expect(site.value.title == "A \(stars)")
    }

    @Test func `refuses what is too large, not UTF-8 or nested too deep`() {
        #expect(
            found("title: " + String(repeating: "a", count: 262_144)) == [
                "f the keys have 262151 bytes; at most 262144 are read [too-large]"
            ]
        )
        let bytes: [UInt8] = Array("title: a\nlicence: ".utf8) + [0xFF, 0xFE]
        let bad = findings { () throws(Failure) in
            try SiteFile.read(FileHead(bytes: bytes[...], firstLine: 2, file: "f"))
        }
        #expect(
            bad.map(\.description) == [
                "f:3: error: the file is not UTF-8 text [not-utf-8]\n  help: save it as UTF-8 in your editor"
            ]
        )
        let deep = "title: " + String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        #expect(found(deep) == ["f:2:40 the keys are nested more than 32 deep [yaml-nesting]"])
        #expect(found("title: " + String(repeating: "[", count: 100_000)).count == 1)
    }

    @Test func `takes an empty value as none`() {
        #expect(found("title:\nlicence: ~") == ["f:2:1 `title` is missing [missing-key]"])
        #expect(found("title: '  '") == ["f:2:1 `title` is missing [missing-key]"])
    }
}
