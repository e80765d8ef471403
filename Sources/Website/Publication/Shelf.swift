/// Things in their order, any of which can be asked for by its position or by its name.
struct Shelf<Name: Hashable & Sendable, Item: Sendable>: Sendable {
    private var items: [Item] = []
    private var positions: [Name: Int] = [:]
    private let name: @Sendable (Item) -> Name

    /// An empty one.
    ///
    /// - Parameter name: what a thing is called, which nothing done to it later changes.
    init(by name: @escaping @Sendable (Item) -> Name) { self.name = name }

    /// Puts things on it, in their order, instead of what was there; of two with one name the first is had by it.
    mutating func fill(_ items: [Item]) {
        self.items = items
        positions = Dictionary(items.enumerated().map { (name($1), $0) }) { first, _ in first }
    }

    /// Where the thing with a name stands; nil where there is none.
    func position(of name: Name) -> Int? { positions[name] }

    /// The thing with a name; nil where there is none.
    subscript(named name: Name) -> Item? { positions[name].map { items[$0] } }
}

extension Shelf: RandomAccessCollection, MutableCollection {
    /// The position of the first thing.
    var startIndex: Int { items.startIndex }
    /// The position behind the last thing.
    var endIndex: Int { items.endIndex }

    /// The thing at a position.
    subscript(position: Int) -> Item {
        get { items[position] }
        set { items[position] = newValue }
    }
}
