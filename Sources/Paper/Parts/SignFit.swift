/// How large the day of a room can be written on its sign, so that all of it stands there.
struct SignFit {
    /// A line of the day.
    struct Row {
        var time: String
        var title: String
        var hosts: [String] = []
        var note: String?
        /// Whether it is nobody's session: a break, or all together.
        var isThin = false
        /// Whether nothing takes place.
        var isFaint = false
    }

    /// The size of the titles.
    let size: Int
    /// The height of the day.
    let height: Int
    /// How many lines a title may take.
    let lines: Int

    /// - Parameters:
    ///   - rows: the day.
    ///   - box: the room for it, the column of times aside.
    init(_ rows: [Row], in box: PageBox) {
        let sizes = 26...96
        let fitting = sizes.reversed().first { size in
            rows.reduce(0) { $0 + SignFit.height($1, size, box.width, most: 12) } <= box.height
        }
        size = fitting ?? sizes.lowerBound
        let (smallest, least) = (size, 1)
        height = rows.reduce(0) { $0 + SignFit.height($1, smallest, box.width, most: 12) }
        lines =
            fitting != nil
            ? 12
            : (1...12).reversed().first { most in
                rows.reduce(0) { $0 + SignFit.height($1, smallest, box.width, most: most) } <= box.height
            } ?? least
    }

    /// A title, cut where the day would be too long otherwise.
    func title(of row: Row, width: Int) -> String {
        row.isThin
            ? TextFit.shortened(row.title, size: 40, width: width, lines: 1)
            : TextFit.shortened(row.title, size: size, width: width, lines: lines)
    }

    /// Hosts on one line.
    func hosts(of row: Row, width: Int) -> [String] {
        let share = width / min(3, max(1, row.hosts.count)) - size / 2
        return row.hosts.prefix(2).map {
            TextFit.shortened($0, size: size * 62 / 100, width: share, lines: 1)
        }
            + (row.hosts.count > 2 ? ["\(row.hosts.count - 2) more"] : [])
    }

    private static func height(_ row: Row, _ size: Int, _ width: Int, most: Int) -> Int {
        if row.isThin { return 50 + size * 44 / 100 + 3 }
        let lines = min(most, TextFit.lines(row.title, size: size, width: width))
        let below = row.hosts.isEmpty && row.note == nil ? 0 : size * 95 / 100
        return max(65, lines * size * 116 / 100) + below + size * 90 / 100 + 3
    }
}
