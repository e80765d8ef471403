import Testing

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
        var dice = Dice(UInt64(count))
        let words = words(count, length: length, &dice)
        let index = SearchIndex(words, stamp: 7, limit: limit)
        let reader = ShardReader(index.allFiles(), documents: count)
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

    @Test func `says beforehand which files there are`() {
        var dice = Dice(3)
        let index = SearchIndex(words(80, length: 60, &dice), stamp: 7, limit: 50)
        #expect(index.partCount > 3)
        for (part, layout) in index.layouts.enumerated() {
            let names = (layout.nodes + layout.groups).map(\.file)
            #expect(index.files(ofPart: part).map(\.name).sorted() == names.sorted())
        }
        let all = index.shardNames
        #expect(Set(all).count == all.count)
        #expect(all.allSatisfy { $0.wholeMatch(of: /words\/w[a-z0-9-]+\.bin/) != nil })
    }

    @Test func `keeps the shards of ordinary words under the limit`() {
        var dice = Dice(8)
        let index = SearchIndex(words(300, length: 60, &dice), stamp: 7, limit: 400)
        // A list of all documents with their weights, or so many postings of seldom words with the words themselves.
        #expect(index.allFiles().dropFirst().allSatisfy { $0.bytes.count < 2_000 })
    }

    @Test func `has nothing to say about nothing`() {
        #expect(SearchIndex([], stamp: 0).allFiles().count == 1)
        #expect(SearchIndex([.none, .none], stamp: 0).allFiles().count == 1)
        #expect(SearchIndex([], stamp: 0).changes(since: []) == SearchChanges())
    }

    @Test(arguments: 0..<24)
    func `writes after a change what a cold build writes, and nothing else`(seed: UInt64) {
        var dice = Dice(seed)
        let limit = [8, 30, 120, 500].randomElement(using: &dice) ?? 8
        var texts = (0..<60).map { _ in dice.text(40) }
        func made() -> [SearchWords] {
            texts.map { SearchWords(title: "", tags: [], gist: nil, html: Array($0.utf8)) }
        }
        for _ in 0..<3 {
            let before = made()
            let former = SearchIndex(before, stamp: 7, limit: limit).allFiles()
            for _ in 0..<Int.random(in: 0...4, using: &dice) {
                let place = texts.indices.randomElement(using: &dice) ?? 0
                switch Int.random(in: 0..<4, using: &dice) {
                case 0: texts[place] += " " + dice.word()
                case 1: texts[place] = String(texts[place].dropFirst(Int.random(in: 0...60, using: &dice)))
                case 2: texts[place] = dice.text(Int.random(in: 0...200, using: &dice))
                default: texts[place] = ""
                }
            }
            let index = SearchIndex(made(), stamp: 7, limit: limit)
            let changes = index.changes(since: before)
            var kept = Dictionary(former.map { ($0.name, $0.bytes) }) { first, _ in first }
            var same: [String] = []
            for file in changes.written {
                if kept[file.name] == file.bytes { same.append(file.name) }
                kept[file.name] = file.bytes
            }
            for name in changes.removed { #expect(kept.removeValue(forKey: name) != nil) }
            #expect(same == [])
            let cold = Dictionary(index.allFiles().map { ($0.name, $0.bytes) }) { first, _ in first }
            #expect(kept == cold)
        }
    }

    @Test func `writes everything when there are other documents`() {
        var dice = Dice(5)
        let before = words(20, length: 30, &dice)
        let index = SearchIndex(Array(before.dropLast()), stamp: 7, limit: 20)
        let changes = index.changes(since: before)
        #expect(changes.written == index.allFiles().sorted { $0.name < $1.name })
        #expect(Set(changes.removed).isDisjoint(with: changes.written.map(\.name)))
    }

    @Test func `moves hardly a boundary for one word more`() {
        var dice = Dice(6)
        var words = words(400, length: 50, &dice)
        let before = SearchIndex(words, stamp: 7, limit: 300)
        words[7] = SearchWords(title: dice.text(4), tags: [], gist: nil, html: Array(dice.text(50).utf8))
        let after = SearchIndex(words, stamp: 7, limit: 300)
        let moved = Set(before.shardNames).symmetricDifference(after.shardNames)
        #expect(moved.count < 8)
        #expect(before.shardNames.count > 60)
    }
}
