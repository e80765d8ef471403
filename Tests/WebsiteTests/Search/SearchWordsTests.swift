import Testing
import Unconference

@testable import Website

@Suite struct SearchWordsTests {
    private func words(_ html: String, title: String = "", tags: [String] = [], gist: String? = nil)
        -> [String: Int]
    {
        let words = SearchWords(title: title, tags: tags, gist: gist, html: Array(html.utf8))
        return Dictionary(words.entries.map { ($0.word, $0.weight) }) { first, _ in first }
    }

    @Test(arguments: [
        ("Ambassadors", ["ambassadors"]), ("Genève", ["geneve"]), ("Gene\u{300}ve", ["geneve"]),
        ("STRASSE Straße", ["strasse"]), ("naïveté", ["naivete"]), ("Łódź", ["lodz"]), ("Ærø", ["aero"]),
        ("ΟΔΌΣ οδός", ["οδοσ"]), ("Ёлка ЁЛКА", ["елка"]), ("don't don’t", ["don", "t"]),
        ("Việt Nam", ["viet", "nam"]), ("İstanbul", ["istanbul"]), ("co\u{ad}operate", ["cooperate"]),
        ("it’s 14:30", ["it", "s", "14", "30"]), ("a_b-c", ["a", "b", "c"]),
        ("قهوة ثانية", ["قهوة", "ثانية"]),
        ("東京都", ["東京", "京都", "都"]), ("abc東x", ["abc", "東", "x"]), ("", []), ("… – “”", []),
    ])
    func `folds letters and parts words`(text: String, wanted: [String]) {
        #expect(words(text).keys.sorted() == wanted.sorted())
    }

    @Test(arguments: [
        ("half<em>hearted</em>", ["halfhearted"]), ("<p>one</p><p>two</p>", ["one", "two"]),
        ("line<br />break", ["line", "break"]), ("word<sup><a href=\"#fn-1\">1</a></sup>", ["word", "1"]),
        ("a &amp; b&lt;c&gt;", ["a", "b", "c"]), ("<a href=\"/hidden/address\">seen</a>", ["seen"]),
        ("<img src=\"x.png\" alt=\"unseen\" />", []), ("<!-- gone -->left", ["left"]), ("open <", ["open"]),
        ("cut <em", ["cut"]), ("<td>1</td><td>2</td>", ["1", "2"]), ("AT&T", ["at", "t"]),
    ])
    func `reads between tags`(html: String, wanted: [String]) {
        #expect(words(html).keys.sorted() == wanted.sorted())
    }

    @Test func `weighs the title most, then headings and tags, then the gist, then how often`() {
        let weights = words(
            "<h2 id=\"heading\">Heading</h2><p>often often often often once</p>",
            title: "Title",
            tags: ["a tag"],
            gist: "gist once"
        )
        #expect(
            weights == [
                "title": 8, "heading": 5, "often": 3, "once": 3, "gist": 2, "a": 5, "tag": 5,
            ]
        )
        #expect(words("<h1>x</h1>x x x", title: "x", gist: "x")["x"] == 15)
    }

    @Test func `cuts a long word between two letters`() {
        #expect(words(String(repeating: "a", count: 60)).keys.first == String(repeating: "a", count: 23))
        #expect(
            words("é" + String(repeating: "ж", count: 60)).keys.first == "e"
                + String(repeating: "ж", count: 11)
        )
        #expect(
            words(String(repeating: "a", count: 22) + "жb").keys.first == String(repeating: "a", count: 22)
        )
    }

    @Test(arguments: 0..<8)
    func `finds what a slow reading finds`(seed: UInt64) {
        var dice = Dice(seed: seed)
        let alphabet = Array("aäbBcß dDeéÉ  fø.,-ł æZ09жЖςΣ'\n")
        let text = String((0..<1500).compactMap { _ in alphabet.randomElement(using: &dice) })
        let wanted = PlainWords.counts(text).mapValues { min($0, 3) }
        #expect(words(text) == wanted)
    }

    @Test(arguments: 0..<10)
    func `sorts words as bytes, and keeps them through a cache`(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let words = SearchWords(title: dice.text(4), tags: [], gist: nil, html: Array(dice.text(2000).utf8))
        let bytes = words.entries.map { Array($0.word.utf8) }
        #expect(bytes == bytes.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(bytes.count == words.count)
        let kept = try #require(SearchWords(decoding: words.bytes))
        #expect(kept == words)
    }

    @Test func `refuses a damaged cache, or can at least read it`() {
        var dice = Dice(seed: 4)
        let bytes = SearchWords(title: "", tags: [], gist: nil, html: Array(dice.text(80).utf8)).bytes
        #expect(SearchWords(decoding: []) == nil)
        #expect(SearchWords(decoding: Array(bytes.dropLast())) == nil)
        #expect(SearchWords(decoding: bytes + [0]) == nil)
        #expect(SearchWords(decoding: [1, 0, 0, 0, 255, 255, 255, 255]) == nil)
        var refused = 0
        for round in 0..<600 {
            var damaged = bytes
            let place = Int.random(in: 4..<bytes.count, using: &dice)
            damaged[place] = UInt8.random(in: 0...255, using: &dice)
            guard let words = SearchWords(decoding: damaged) else {
                refused += 1
                continue
            }
            #expect(words.entries.count == words.count)
            if round % 20 == 0 {
                #expect(SearchIndex([words, words], stamp: 1, limit: 8).whole().files.count > 1)
            }
        }
        #expect(refused > 60)
    }

    @Test func `takes bytes that are no text`() {
        var dice = Dice(seed: 9)
        for _ in 0..<100 {
            let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &dice) }
            let words = SearchWords(title: "", tags: [], gist: nil, html: bytes)
            #expect(SearchWords(decoding: words.bytes) == words)
        }
    }
}
