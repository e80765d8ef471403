import Testing
import Unconference

@Suite struct SlugTests {
    @Test(arguments: [
        ("Three months after launch it went quiet", "three-months-after-launch-it-went-quiet"),
        ("Offene Räume & Größe", "offene-raume-grosse"),
        ("Don’t say \"no\"!", "dont-say-no"),
        (
            "L’échange d'idées, aujourd’hui ou jusqu'à demain",
            "l-echange-d-idees-aujourdhui-ou-jusqu-a-demain"
        ),
        ("東京の会議", "東京の会議"),
        ("  -- a -- b -- ", "a-b"),
        ("Łódź, smørrebrød", "lodz-smorrebrod"),
        ("½ day", "½-day"),
    ])
    func `makes names of titles in any script`(title: String, slug: String) {
        #expect(Slug(from: title, fallback: "topic").text == slug)
    }

    @Test(arguments: [
        ("C", "c"), ("C++", "c-plus-plus"), ("C#", "c-sharp"), ("ActivityPub+", "activitypub-plus"),
        ("#hashtag", "hashtag"), ("a+b", "a-b"), ("A + B", "a-b"), ("C++ at work", "c-plus-plus-at-work"),
        ("+", "tag"), ("front-line", "front-line"),
    ])
    func `speaks the signs that make a tag another one`(tag: String, slug: String) {
        #expect(Slug(ofTag: tag).text == slug)
        #expect(Slug(slug) != nil)
    }

    @Test func `writes umlauts of German titles as German does`() {
        #expect(
            Slug(from: "Größe über A\u{308}ste", fallback: "x", language: "de-AT").text
                == "groesse-ueber-aeste"
        )
        #expect(Slug(from: "Größe", fallback: "x", language: "sv").text == "grosse")
    }

    @Test(arguments: ["", "!!!", "🎉🎉", "---"])
    func `falls back where nothing is left`(title: String) {
        #expect(Slug(from: title, fallback: "topic-7").text == "topic-7")
    }

    @Test(arguments: [
        ("a \u{7B0}b", "a-b"), ("\u{7B0}a\0\u{7B0}", "a"), ("\u{780}\u{7B0}", "\u{780}\u{7B0}"),
        ("\u{93F}", "x"),
    ])
    func `keeps no mark without its letter`(title: String, slug: String) {
        #expect(Slug(from: title, fallback: "x").text == slug)
        #expect(Slug(slug)?.text == slug)
    }

    @Test func `makes names that are names, of whatever people write`() {
        var dice = Dice(seed: 7)
        for _ in 0..<2_000 {
            var text = ""
            for _ in 0..<20 {
                if let scalar = Unicode.Scalar(UInt32(dice.below(1 << 20))) {
                    text.unicodeScalars.append(scalar)
                }
            }
            let slug = Slug(from: text, fallback: "x")
            #expect(Slug(slug.text) == slug, "\(slug.text.debugDescription) is not a slug itself")
            #expect(slug.text.utf8.count <= Slug.limit)
        }
    }

    @Test(arguments: [
        "Upper", "two--hyphens", "-start", "end-", "with space", "a/b", "..", "a.b",
        String(repeating: "a", count: 81),
    ])
    func `refuses what is no name`(text: String) {
        #expect(Slug(text) == nil)
    }
}
