internal import Formats
internal import Matching
internal import Unconference

/// The lists of a matching problem as they are read, with the place of each row, so that a finding can point at it.
struct PlacedRows {
    private var offsets: [String: [Int]] = [:]
    private var lists: [String: Int] = [:]

    /// Remembers where the value of a key stands.
    mutating func note(_ key: String, at offset: Int) { lists[key] = offset }

    /// Reads a number.
    mutating func number(_ key: String, from reader: inout JSONReader) -> Int? {
        lists[key] = reader.offset
        return reader.integer(in: Int.min...Int.max)
    }

    /// Reads rows of so many numbers.
    mutating func rows(_ key: String, of length: Int, from reader: inout JSONReader, _ take: ([Int]) -> Void)
    {
        lists[key] = reader.offset
        var places: [Int] = []
        var row: [Int] = []
        let ranges = Array(repeating: Int.min...Int.max, count: length)
        reader.array { reader, _ in
            let place = reader.offset
            guard reader.row(of: ranges, into: &row) else { return }
            places.append(place)
            take(row)
        }
        offsets[key] = places
    }

    /// Reads one entry after the other, each in its own way.
    mutating func entries(
        _ key: String,
        from reader: inout JSONReader,
        _ take: (inout JSONReader, Int) -> Void
    ) {
        lists[key] = reader.offset
        var places: [Int] = []
        reader.array { reader, index in
            places.append(reader.offset)
            take(&reader, index)
        }
        offsets[key] = places
    }

    /// Reads pairs of people.
    mutating func pairs(_ key: String, from reader: inout JSONReader) -> [PersonPair] {
        var pairs: [PersonPair] = []
        rows(key, of: 2, from: &reader) { pairs.append(PersonPair($0[0], $0[1])) }
        return pairs
    }

    /// Reads weighted pairs of people.
    mutating func weightedPairs(_ key: String, from reader: inout JSONReader) -> [WeightedPair] {
        var pairs: [WeightedPair] = []
        rows(key, of: 3, from: &reader) { pairs.append(WeightedPair($0[0], $0[1], weight: $0[2])) }
        return pairs
    }

    /// Reads one number or null for each person.
    mutating func perPerson(_ key: String, from reader: inout JSONReader) -> [Int?] {
        var values: [Int?] = []
        entries(key, from: &reader) { reader, _ in
            values.append(reader.null() ? nil : reader.integer(in: Int.min...Int.max))
        }
        return values
    }

    /// Adds the findings about the numbers to those about the text, and throws if there is an error.
    func report(_ findings: [RowFinding], to reader: inout JSONReader) {
        for entry in findings {
            let row = entry.row.flatMap { row in
                offsets[entry.list].flatMap { $0.indices.contains(row) ? $0[row] : nil }
            }
            reader.report(
                entry.finding.code,
                entry.finding.message,
                at: row ?? lists[entry.list] ?? 0,
                help: entry.finding.help,
                severity: entry.finding.severity
            )
        }
    }
}
