/// Values by path, in the order in which they were entered.
struct PathTable<Value: Sendable>: Sendable {
    /// The paths and their values, in order.
    private(set) var entries: [(path: String, value: Value)] = []
    private var places: [String: Int] = [:]

    /// No values.
    init() {}

    /// Values in an order that is kept; of two with one path, the first counts.
    init(_ entries: [(path: String, value: Value)]) {
        self.entries = entries
        places = Dictionary(entries.enumerated().map { ($1.path, $0) }) { first, _ in first }
    }

    /// How many values there are.
    var count: Int { entries.count }

    /// Whether there are none.
    var isEmpty: Bool { entries.isEmpty }

    /// The value of a path; setting one that is new enters it at the end.
    subscript(path: String) -> Value? {
        get { places[path].map { entries[$0].value } }
        set {
            guard let newValue else { return }
            if let place = places[path] {
                entries[place].value = newValue
            } else {
                places[path] = entries.count
                entries.append((path, newValue))
            }
        }
    }

    /// Where the value of a path stands among ``entries``.
    func place(of path: String) -> Int? { places[path] }

    /// Puts another value in a place.
    mutating func set(_ value: Value, at place: Int) { entries[place].value = value }

    /// Makes room for so many.
    mutating func reserve(_ count: Int) {
        entries.reserveCapacity(count)
        places.reserveCapacity(count)
    }
}
