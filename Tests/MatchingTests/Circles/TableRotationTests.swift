import Matching
import Testing

/// World cafés of every size.
@Suite struct TableRotationTests {
    @Test func `lets nobody meet anybody twice, nor come to a table twice, and lets hosts stay`() throws {
        for people in 6...300 {
            let rotation = try #require(TableRotation(people: people, rounds: 4), "\(people)")
            #expect(rotation.rounds.count >= 3)
            var met: Set<[Int]> = []
            for round in rotation.rounds.indices {
                let tables = rotation.seating(in: round)
                #expect(tables.map(\.count).reduce(0, +) == people)
                #expect(
                    tables.allSatisfy { (2...TableRotation.seats).contains($0.count) },
                    "\(people): \(tables)"
                )
                for (index, table) in tables.enumerated() {
                    #expect(table.first == index + 1)
                    for first in table {
                        for second in table where first < second {
                            #expect(
                                met.insert([first, second]).inserted,
                                "\(people): \(first) and \(second)"
                            )
                        }
                    }
                }
            }
        }
    }

    @Test func `says that there is none for a handful, or for a stadium`() {
        for people in [Int.min, 0, 5, 301, Int.max] {
            #expect(TableRotation(people: people, rounds: 3) == nil)
        }
        #expect(TableRotation(people: 20, rounds: 0) == nil)
    }
}
