import Testing
import Unconference

@testable import Website

@Suite struct ShardEditTests {
    private func words(_ text: String) -> SearchWords {
        SearchWords(title: "", tags: [], gist: nil, html: Array(text.utf8))
    }

    private func files(_ files: [SearchFile]) -> [String: [UInt8]] {
        Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
    }

    private func changed(_ text: String, _ dice: inout Dice) -> String {
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: text + " " + dice.word()
        case 1: String(text.dropFirst(Int.random(in: 0...60, using: &dice)))
        case 2: dice.text(Int.random(in: 0...80, using: &dice))
        default: ""
        }
    }

    @Test(arguments: 0..<40)
    func `writes what an index from nothing has, or leaves it to that`(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let limit = [30, 120, 500, 3000].randomElement(using: &dice) ?? 30
        var texts = (0..<60).map { _ in dice.text(40) }
        for _ in 0..<4 {
            let before = texts.map(words)
            let former = SearchIndex(before, stamp: 7, limit: limit).whole()
            for _ in 0..<Int.random(in: 0...3, using: &dice) {
                let place = texts.indices.randomElement(using: &dice) ?? 0
                texts[place] = changed(texts[place], &dice)
            }
            let after = texts.map(words)
            let cold = SearchIndex(after, stamp: 7, limit: limit).whole()
            let changes = texts.indices.filter { before[$0] != after[$0] }
                .map { ShardEdit.Change(document: $0, before: before[$0], after: after[$0]) }
            let old = files(former.files)
            let costs = try ShardCosts(packed: former.costs.packed[...])
            guard let edit = ShardEdit.make(changes, of: costs, shard: { old[$0] }) else { continue }
            var kept = old
            for file in edit.files { kept[file.name] = file.bytes }
            #expect(kept == files(cold.files))
            #expect(edit.costs.packed == cold.costs.packed)
        }
    }

    @Test func `brings most small changes in`() {
        var done = 0
        for seed in 0..<40 as Range<UInt64> {
            var dice = Dice(seed: seed)
            var texts = (0..<80).map { _ in dice.text(60) }
            let former = SearchIndex(texts.map(words), stamp: 7, limit: 600).whole()
            let old = files(former.files)
            let before = words(texts[9])
            texts[9] += " " + dice.text(3)
            let change = ShardEdit.Change(document: 9, before: before, after: words(texts[9]))
            let edit = ShardEdit.make([change], of: former.costs) { old[$0] }
            if let edit {
                done += 1
                #expect(edit.files.count < old.count)
            }
        }
        #expect(done > 25)
    }

    @Test func `gives up on shards that are broken, of another day, or gone`() {
        var dice = Dice(seed: 4)
        let texts = (0..<40).map { _ in dice.text(50) }
        let former = SearchIndex(texts.map(words), stamp: 7, limit: 400).whole()
        let old = files(former.files)
        let change = ShardEdit.Change(document: 3, before: words(texts[3]), after: words(texts[3] + " quiet"))
        #expect(ShardEdit.make([change], of: former.costs) { old[$0] } != nil)
        #expect(ShardEdit.make([change], of: former.costs) { _ in nil } == nil)
        #expect(ShardEdit.make([change], of: former.costs) { _ in [8, 0, 0, 0, 0, 0] } == nil)
        for _ in 0..<400 {
            let cut = Int.random(in: 0...60, using: &dice)
            let place = Int.random(in: 4...40, using: &dice)
            let byte = UInt8.random(in: 0...255, using: &dice)
            // Whatever comes of it, it ends.
            _ = ShardEdit.make([change], of: former.costs) { name in
                var bytes = (old[name] ?? []).dropLast(cut)
                if place < bytes.count { bytes[place] = byte }
                return Array(bytes)
            }
        }
    }
}
