import Testing
import Unconference

@Suite struct PublicCountTests {
    @Test(arguments: [(0, "fewer than 5"), (4, "fewer than 5"), (5, "5"), (120, "120")])
    func `says numbers of people only from five up`(count: Int, shown: String) {
        #expect(PublicCount(count).description == shown)
        #expect(PublicCount(shown) == PublicCount(count))
    }

    /// Whoever knows the whole and the published parts must not be able to work out a small part.
    @Test func `never lets a small part be worked out from the others`() {
        for a in 0...9 {
            for b in 0...9 {
                for c in 0...9 {
                    let counts = [a, b, c]
                    let shown = PublicCount.parts(counts)
                    let total = counts.reduce(0, +)
                    for index in counts.indices where counts[index] < PublicCount.threshold {
                        let possible = possibilities(for: index, shown: shown, total: total)
                        #expect(
                            possible.count > 1 || counts.allSatisfy { $0 < 5 },
                            "\(counts) shown as \(shown)"
                        )
                    }
                }
            }
        }
    }

    /// The values that a part may have, by everything that is published.
    private func possibilities(for index: Int, shown: [PublicCount], total: Int) -> Set<Int> {
        var found: Set<Int> = []
        func search(_ position: Int, _ left: Int, _ chosen: [Int]) {
            guard position < shown.count else {
                if left == 0 { found.insert(chosen[index]) }
                return
            }
            let range =
                switch shown[position] {
                case .people(let count): count...count
                case .fewerThanFive: 0...4
                case .withheld: 0...total
                }
            for value in range where value <= left { search(position + 1, left - value, chosen + [value]) }
        }
        search(0, total, [])
        return found
    }
}
