/// Who sits at which table in which round of a world café, where nobody shares a table with the same person twice.
///
/// The first numbers host a table each and stay; the others move. With people as points (column, height), a column for each
/// seat and a height for each table, the point sits in round r at the table height + r·column of a finite field, so that two
/// points of different columns meet in one round only, and two of the same column never (a transversal design).
public struct TableRotation: Hashable, Sendable {
    /// How many tables there are.
    public let tables: Int
    /// The table of each person, from 0, round by round.
    public let rounds: [[Int]]

    /// How many sit at a table at most.
    public static let seats = 5
    /// How many people a rotation is made for at most.
    public static let mostPeople = 300

    /// A rotation; nil for fewer than six people or more than ``mostPeople``, or for no round.
    ///
    /// - Parameters:
    ///   - people: how many there are, hosts included.
    ///   - rounds: how many rounds they would like; there are as many as can be had without a repeat.
    public init?(people: Int, rounds wanted: Int) {
        guard (6...TableRotation.mostPeople).contains(people), wanted > 0 else { return nil }
        let choices = 3...TableRotation.mostPeople
        let found = choices.lazy.compactMap { tables -> (Int, FiniteField)? in
            let columns = (people + tables - 1) / tables
            guard columns <= min(tables, TableRotation.seats) else { return nil }
            return FiniteField(order: tables).map { (tables, $0) }
        }.first
        guard let (tables, field) = found else { return nil }
        self.tables = tables
        rounds = (0..<min(wanted, tables)).map { round in
            (0..<people).map { person in field.sum(person % tables, field.product(round, person / tables)) }
        }
    }

    /// The numbers at each table in a round, from 1, hosts first.
    public func seating(in round: Int) -> [[Int]] {
        var result = Array(repeating: [Int](), count: tables)
        guard rounds.indices.contains(round) else { return result }
        for (person, table) in rounds[round].enumerated() { result[table].append(person + 1) }
        return result
    }
}
