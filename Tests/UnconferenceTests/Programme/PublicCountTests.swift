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
        for a in 0...11 {
            for b in a...11 {
                for c in b...11 {
                    let counts = [b, a, c]
                    let shown = PublicCount.parts(counts)
                    for index in counts.indices where counts[index] < PublicCount.threshold {
                        let possible = possibilities(for: index, shown: shown, total: a + b + c)
                        // A whole of nobody is known to have empty parts; such a whole is never published as a number.
                        #expect(possible.count > 1 || a + b + c == 0, "\(counts) shown as \(shown)")
                    }
                }
            }
        }
    }

    @Test(arguments: [
        ([7, 9, 12, 14, 13, 3], "7, 9, 12, withheld, 13, fewer than 5"),
        ([7, 9, 2, 14, 13, 3], "7, 9, fewer than 5, 14, 13, fewer than 5"),
        ([8, 9, 10], "8, 9, 10"),
        ([0, 5], "withheld, withheld"),
    ])
    func `withholds no more than it must`(counts: [Int], shown: String) {
        #expect(PublicCount.parts(counts).map(\.description).joined(separator: ", ") == shown)
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
                // Everybody may know how parts are chosen: one is withheld beside small ones only when it is not small.
                case .withheld: shown.contains(.fewerThanFive) ? 5...max(5, total) : 0...total
                }
            for value in range where value <= left { search(position + 1, left - value, chosen + [value]) }
        }
        search(0, total, [])
        return found
    }
}
