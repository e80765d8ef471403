import Testing
import Unconference

@testable import Website

@Suite struct SearchIndexTests {
    private func words(_ count: Int, length: Int, _ dice: inout Dice) -> [SearchWords] {
        (0..<count).map { _ in
            SearchWords(title: dice.text(3), tags: [], gist: nil, html: Array(dice.text(length).utf8))
        }
    }

    /// The highest weight of a word with a beginning, document by document.
    private func expected(_ prefix: [UInt8], _ words: [[(word: [UInt8], weight: Int)]]) -> [Int: Int] {
        var result: [Int: Int] = [:]
        for (document, own) in words.enumerated() {
            result[document] = own.filter { $0.word.starts(with: prefix) }.map(\.weight).max()
        }
        return result
    }

    @Test(arguments: [(1, 40, 8), (20, 40, 16), (40, 20, 64), (15, 40, 100_000), (100, 10, 32)])
    func `answers every beginning of every word`(count: Int, length: Int, limit: Int) {
        var dice = Dice(seed: UInt64(count))
        let words = words(count, length: length, &dice)
        let index = SearchIndex(words, stamp: 7, limit: limit)
        let reader = ShardReader(index.whole().files, documents: count)
        let plain = words.map { $0.entries.map { (word: Array($0.word.utf8), weight: $0.weight) } }
        let all = Set(plain.joined().map(\.word))
        var wrong: [[UInt8]] = []
        for prefix in Set(all.flatMap { word in (1...word.count).map { Array(word.prefix($0)) } }) {
            if reader.documents(beginning: prefix) != expected(prefix, plain) { wrong.append(prefix) }
            if let exact = reader.documents(exactly: prefix) {
                let wanted = plain.enumerated().compactMap { document, own in
                    own.first { $0.word == prefix }.map { (document, $0.weight) }
                }
                if exact != Dictionary(wanted, uniquingKeysWith: { first, _ in first }) {
                    wrong.append(prefix)
                }
            }
        }
        #expect(wrong == [])
        for prefix in ["zz", "ambz", "9", "", "ambassadors-and-more"] where !prefix.isEmpty {
            #expect(reader.documents(beginning: Array(prefix.utf8)) == expected(Array(prefix.utf8), plain))
        }
    }

    @Test func `names every file that it makes`() {
        var dice = Dice(seed: 3)
        let index = SearchIndex(words(80, length: 60, &dice), stamp: 7, limit: 50)
        #expect(index.partCount > 3)
        for part in (0..<index.partCount).map(index.part) {
            let names = (part.layout.nodes + part.layout.groups).map(\.file)
            #expect(part.files.map(\.name).sorted() == names.sorted())
        }
        let all = index.whole().files.dropFirst().map(\.name)
        #expect(Set(all).count == all.count)
        #expect(all.allSatisfy { $0.wholeMatch(of: /words\/w[a-z0-9-]+\.bin/) != nil })
    }

    @Test func `keeps the shards of ordinary words under the limit`() {
        var dice = Dice(seed: 8)
        let index = SearchIndex(words(300, length: 60, &dice), stamp: 7, limit: 400)
        // A list of all documents with their weights, or so many postings of seldom words with the words themselves.
        #expect(index.whole().files.dropFirst().allSatisfy { $0.bytes.count < 2_000 })
    }

    @Test func `has nothing to say about nothing`() {
        #expect(SearchIndex([], stamp: 0).whole().files.count == 1)
        #expect(SearchIndex([.none, .none], stamp: 0).whole().files.count == 1)
    }

    @Test func `moves hardly a boundary for one word more`() {
        var dice = Dice(seed: 6)
        var words = words(400, length: 50, &dice)
        func names(_ words: [SearchWords]) -> Set<String> {
            Set(SearchIndex(words, stamp: 7, limit: 300).whole().files.map(\.name))
        }
        let before = names(words)
        words[7] = SearchWords(title: dice.text(4), tags: [], gist: nil, html: Array(dice.text(50).utf8))
        let moved = before.symmetricDifference(names(words))
        #expect(moved.count < 8)
        #expect(before.count > 60)
    }
}
