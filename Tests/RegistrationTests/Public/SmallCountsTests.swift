import Testing
import Unconference

@Suite struct SmallCountsTests {
    /// What the public sees of a group and of its parts.
    private struct Published: Hashable {
        var whole: PublicCount
        var parts: [PublicCount]
    }

    private func published(_ parts: [Int]) -> Published {
        Published(whole: PublicCount(parts.reduce(0, +)), parts: PublicCount.parts(parts))
    }

    /// All ways to share so many people out among so many parts.
    private func shares(_ people: Int, among parts: Int) -> [[Int]] {
        guard parts > 1 else { return [[people]] }
        return (0...people).flatMap { first in shares(people - first, among: parts - 1).map { [first] + $0 } }
    }

    @Test(arguments: 1...4)
    func `can't be worked out by somebody who knows the whole, the other parts and the rule itself`(
        parts: Int
    ) {
        // Everything that could have led to what is published, by what is published: the attacker tries them all.
        var explanations: [Published: [[Int]]] = [:]
        for people in 1...(parts == 4 ? 20 : 26) {
            for share in shares(people, among: parts) {
                explanations[published(share), default: []].append(share)
            }
        }
        for (seen, shares) in explanations {
            for index in 0..<parts {
                let possible = Set(shares.map { $0[index] })
                guard possible.count == 1, let only = possible.first else { continue }
                #expect(only >= PublicCount.threshold, "\(seen) gives away \(only)")
            }
        }
    }

    @Test func `says all numbers where none is small`() {
        #expect(PublicCount.parts([7, 9, 12]) == [.people(7), .people(9), .people(12)])
    }

    @Test func `never says a number below five`() {
        for count in 0..<5 { #expect(PublicCount(count) == .fewerThanFive) }
        #expect(PublicCount(5) == .people(5))
        #expect(PublicCount("4") == nil)
    }
}
