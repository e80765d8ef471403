/// Finds the position of an id in a sorted list of ids.
struct SortedIds {
    private let ids: [Int]
    private let isIdentity: Bool

    init(_ ids: [Int]) {
        self.ids = ids
        isIdentity = ids.last == ids.count - 1
    }

    /// The position, or nil if the id is not in the list.
    func find(_ id: Int) -> Int? {
        if isIdentity { return id >= 0 && id < ids.count ? id : nil }
        var (low, high) = (0, ids.count)
        while low < high {
            let middle = (low + high) / 2
            if ids[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low < ids.count && ids[low] == id ? low : nil
    }

    /// The position of an id that is in the list.
    func position(of id: Int) -> Int { find(id) ?? 0 }
}
