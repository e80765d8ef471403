import Testing
import Unconference

@Suite struct DiceTests {
    @Test func `gives the numbers of the published generator`() {
        var dice = Dice(seed: 1_234_567)
        let first: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        #expect(first.indices.map { _ in dice.next() } == first)
    }

    @Test func `draws each number below a limit about as often`() {
        var dice = Dice(seed: 5)
        var counts = [Int](repeating: 0, count: 7)
        for _ in 0..<70_000 { counts[dice.below(7)] += 1 }
        #expect(counts.allSatisfy { (9_500...10_500).contains($0) }, "\(counts)")
        #expect([dice.below(1), dice.below(0), dice.below(-3)] == [0, 0, 0])
    }

    @Test func `shuffles into every order`() {
        var dice = Dice(seed: 8)
        var orders: [[Int]: Int] = [:]
        for _ in 0..<6_000 {
            var three = [1, 2, 3]
            dice.shuffle(&three)
            orders[three, default: 0] += 1
        }
        #expect(orders.count == 6)
        #expect(orders.values.allSatisfy { (850...1_150).contains($0) }, "\(orders)")
    }

    @Test func `keeps the streams of a seed apart`() {
        let firsts = (0..<1_000).map { stream in
            var dice = Dice(seed: 1, stream: stream)
            return dice.next()
        }
        #expect(Set(firsts).count == 1_000)
        var same = Dice(seed: 1, stream: 7)
        #expect(same.next() == firsts[7])
    }
}
