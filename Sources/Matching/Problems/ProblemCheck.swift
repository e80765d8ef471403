internal import Unconference

/// Checks the numbers of a problem, one list after the other, and collects what is wrong.
struct ProblemCheck {
    /// The greatest affinity of a pair.
    static let greatestWeight = Int(Int32.max)
    /// The most people of one problem.
    static let mostPeople = 1_000_000
    /// The most seats of one answer: people times rounds.
    static let mostSeats = 20_000_000

    private(set) var findings: [RowFinding] = []

    /// A number that has to lie in a range; false if it does not.
    @discardableResult
    mutating func number(
        _ value: Int,
        of list: String,
        in range: ClosedRange<Int>,
        row: Int? = nil,
        what: String? = nil
    )
        -> Bool
    {
        if range.contains(value) { return true }
        let name = what ?? list
        add(list, row, "out-of-range", "\(name) \(value) is not in \(range.lowerBound)…\(range.upperBound)")
        return false
    }

    /// Whether a position exists.
    @discardableResult
    mutating func position(_ value: Int, of list: String, count: Int, row: Int, what: String) -> Bool {
        if value >= 0, value < count { return true }
        let known = count <= 0 ? "there is none" : "they are 0…\(count - 1)"
        add(list, row, "out-of-range", "\(what) \(value) does not exist: \(known)")
        return false
    }

    /// One entry per person, or none at all.
    mutating func perPerson(_ values: [Int?], of list: String, people: Int) {
        if !values.isEmpty, values.count != people {
            add(
                list,
                nil,
                "wrong-length",
                "\(list) has \(values.count) entries for \(people) people",
                help: "give one for each person, null where there is none, or leave the key out"
            )
        }
        for (row, value) in values.enumerated() {
            if let value { number(value, of: list, in: 0...Self.greatestWeight, row: row) }
        }
    }

    /// Pairs of existing, different people, each once.
    mutating func pairs(_ pairs: [PersonPair], of list: String, people: Int) {
        for (row, pair) in pairs.enumerated() {
            guard position(pair.first, of: list, count: people, row: row, what: "person"),
                position(pair.second, of: list, count: people, row: row, what: "person")
            else { continue }
            different(pair.first, pair.second, of: list, row: row)
        }
        repeated(pairs, of: list) { "the pair \($0.first), \($0.second)" }
    }

    /// Weighted pairs of existing, different people, each once.
    mutating func pairs(_ pairs: [WeightedPair], of list: String, people: Int) {
        for (row, pair) in pairs.enumerated() {
            number(pair.weight, of: list, in: 0...Self.greatestWeight, row: row, what: "weight")
            guard position(pair.first, of: list, count: people, row: row, what: "person"),
                position(pair.second, of: list, count: people, row: row, what: "person")
            else { continue }
            different(pair.first, pair.second, of: list, row: row)
        }
        repeated(pairs.map { PersonPair($0.first, $0.second) }, of: list) {
            "the pair \($0.first), \($0.second)"
        }
    }

    private mutating func different(_ one: Int, _ other: Int, of list: String, row: Int) {
        guard one == other else { return }
        add(list, row, "same-person", "person \(one) is paired with themselves")
    }

    /// Entries that are there a second time.
    mutating func repeated<Entry: Comparable>(_ entries: [Entry], of list: String, _ name: (Entry) -> String)
    {
        var order = Array(entries.indices)
        order.sort { (entries[$0], $0) < (entries[$1], $1) }
        var found: [(row: Int, first: Int)] = []
        var first = 0
        for place in order.indices.dropFirst() {
            if entries[order[place]] != entries[order[place - 1]] {
                first = place
            } else {
                found.append((order[place], order[first]))
            }
        }
        for (row, first) in found.sorted(by: { $0.row < $1.row }) {
            add(
                list,
                row,
                "duplicate",
                "\(name(entries[row])) is already in row \(first) of \(list)",
                help: "a pair is listed once, in either order"
            )
        }
    }

    /// Adds an error.
    mutating func add(_ list: String, _ row: Int?, _ code: String, _ message: String, help: String? = nil) {
        findings.append(RowFinding(list, row: row, Finding(.error, code, message, help: help)))
    }
}
