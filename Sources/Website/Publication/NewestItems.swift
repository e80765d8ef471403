import Unconference

/// Keeps the newest few of many, in order, without sorting all.
struct NewestItems {
    let limit: Int
    private(set) var items: [(item: FeedItem, day: LocalDate)] = []

    init(limit: Int) { self.limit = limit }

    mutating func take(_ item: FeedItem, of day: LocalDate) {
        if items.count == limit {
            guard let last = items.last, last.day < day else { return }
            items.removeLast()
        }
        let place = items.firstIndex { $0.day < day } ?? items.endIndex
        items.insert((item, day), at: place)
    }
}
