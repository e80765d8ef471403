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
        var filled = [(column: Int32, value: Int64)](repeating: (0, 0), count: counts[people])
        for pair in pairs {
            filled[next[pair.first]] = (Int32(pair.second), Int64(pair.weight))
            next[pair.first] += 1
            filled[next[pair.second]] = (Int32(pair.first), Int64(pair.weight))
            next[pair.second] += 1
        }
        for row in 0..<people {
            let range = counts[row]..<counts[row + 1]
            let slice = filled[range]
            var sorted = true
            for index in range.dropFirst() where filled[index - 1].column > filled[index].column {
                sorted = false
                break
            }
            if !sorted { filled.replaceSubrange(range, with: slice.sorted { $0.column < $1.column }) }
        }
        columns = filled.map(\.column)
        values = filled.map(\.value)
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
