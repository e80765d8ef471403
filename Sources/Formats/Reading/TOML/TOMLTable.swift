/// A table of a TOML file while it is read; later lines may add to it.
final class TOMLTable {
    /// What stands behind a key.
    enum Item {
        case value(SourceNode)
        case table(TOMLTable)
        case tables([TOMLTable])
    }

    let mark: SourceNode.Mark
    private(set) var items: [(name: String, mark: SourceNode.Mark, item: Item)] = []
    private var positions: [String: Int] = [:]
    /// Whether a line in brackets has opened it; a second one may not.
    var isOpened = false

    init(mark: SourceNode.Mark) {
        self.mark = mark
    }

    func item(_ name: String) -> Item? {
        positions[name].map { items[$0].item }
    }

    func set(_ name: String, _ item: Item, at mark: SourceNode.Mark) {
        if let index = positions[name] {
            items[index].item = item
        } else {
            positions[name] = items.count
            items.append((name, mark, item))
        }
    }

    /// The table as the readers of files take it.
    var node: SourceNode {
        let pairs = items.map { item in
            switch item.item {
            case .value(let node): SourceNode.Pair(name: item.name, mark: item.mark, value: node)
            case .table(let table): SourceNode.Pair(name: item.name, mark: item.mark, value: table.node)
            case .tables(let tables):
                SourceNode.Pair(
                    name: item.name,
                    mark: item.mark,
                    value: SourceNode(content: .list(tables.map(\.node)), mark: item.mark)
                )
            }
        }
        return SourceNode(content: .keys(pairs), mark: pairs.first?.mark ?? mark)
    }
}
