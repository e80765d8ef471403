import Unconference

/// Findings in the order in which people clear them: file by file, line by line, and those of no file last.
struct FindingOrder {
    /// Where each finding stood, in the new order.
    let places: [Int]
    /// How many files they are about.
    let files: Int

    private struct Key {
        var file: Int
        var line: Int
        var column: Int
        var place: Int
    }

    /// The order of findings; what is of one line keeps the order in which it was found.
    init(of findings: [Finding]) {
        // A file has many findings and they mostly come together: its name is compared once, the rest are numbers.
        var numbers: [String: Int] = [:]
        var last: (file: String, number: Int)?
        var keys: [Key] = []
        keys.reserveCapacity(findings.count)
        for index in findings.indices {
            guard let place = findings[index].place else {
                keys.append(Key(file: .max, line: 0, column: 0, place: index))
                continue
            }
            if last?.file != place.file {
                let number = numbers[place.file] ?? numbers.count
                numbers[place.file] = number
                last = (place.file, number)
            }
            keys.append(
                Key(file: last?.number ?? 0, line: place.line ?? 0, column: place.column ?? 0, place: index)
            )
        }
        var ranks = [Int](repeating: 0, count: numbers.count)
        for (rank, file) in numbers.sorted(by: { $0.key < $1.key }).enumerated() { ranks[file.value] = rank }
        for index in keys.indices where keys[index].file != .max {
            keys[index].file = ranks[keys[index].file]
        }
        keys.sort { ($0.file, $0.line, $0.column, $0.place) < ($1.file, $1.line, $1.column, $1.place) }
        places = keys.map(\.place)
        files = numbers.count
    }
}
