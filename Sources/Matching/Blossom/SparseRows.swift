/// Who is listed beside whom: for each person, in one flat list, the others with a number each.
///
/// Memory is in the size of the list, never in the square of the people.
struct SparseRows: Sendable {
    /// Where each row starts in ``columns``; one more entry than rows.
    let starts: [Int]
    /// The other person of each entry; ascending within a row.
    let columns: [Int32]
    /// The number of each entry.
    let values: [Int64]

    /// The rows of a symmetric list: each pair is entered in both rows.
    init(people: Int, pairs: [WeightedPair]) {
        var counts = [Int](repeating: 0, count: people + 1)
        for pair in pairs {
            counts[pair.first + 1] += 1
            counts[pair.second + 1] += 1
        }
        for row in 0..<people { counts[row + 1] += counts[row] }
        starts = counts
        var next = counts
        let entries = counts[people]
        var someColumns = [Int32](repeating: 0, count: entries)
        var someValues = [Int64](repeating: 0, count: entries)
        for pair in pairs {
            someColumns[next[pair.first]] = Int32(pair.second)
            someValues[next[pair.first]] = Int64(pair.weight)
            next[pair.first] += 1
            someColumns[next[pair.second]] = Int32(pair.first)
            someValues[next[pair.second]] = Int64(pair.weight)
            next[pair.second] += 1
        }
        // The list is symmetric: entered a second time, row by row, every row comes out in ascending order.
        next = counts
        var columns = [Int32](repeating: 0, count: entries)
        var values = [Int64](repeating: 0, count: entries)
        for row in 0..<people {
            for index in counts[row]..<counts[row + 1] {
                let other = Int(someColumns[index])
                columns[next[other]] = Int32(row)
                values[next[other]] = someValues[index]
                next[other] += 1
            }
        }
        self.columns = columns
        self.values = values
    }

    /// The entries of one row.
    func row(_ person: Int) -> Range<Int> { starts[person]..<starts[person + 1] }

    /// The number beside the pair, or nil if it is not listed.
    func value(_ person: Int, _ other: Int) -> Int64? {
        var low = starts[person]
        var high = starts[person + 1]
        while low < high {
            let middle = (low + high) / 2
            if columns[middle] < Int32(other) { low = middle + 1 } else { high = middle }
        }
        guard low < starts[person + 1], columns[low] == Int32(other) else { return nil }
        return values[low]
    }
}
