import Registration
import Unconference

/// How large the board can be written on a page, so that the whole day stands on it.
struct BoardFit {
    /// The room within the margins.
    let box: PageBox
    /// The height of the head, event and code.
    let head: Int
    /// The size of the titles.
    private(set) var size = 0
    /// The height of the line with the rooms.
    private(set) var header = 0
    /// The height of each slot.
    private(set) var rows: [Int] = []
    /// The width of the column of times.
    private(set) var times = 0
    /// The width of a room's column.
    private(set) var column = 0
    private var lines = 12

    /// The board of a pack on a page.
    init(_ pack: PrintPack, _ page: PageBox) {
        box = PageBox(width: page.width - 180, height: page.height - 180)
        head = page.height * 9 / 100
        let space = box.height - head - 12
        for size in (BoardFit.smallest...page.height * 3 / 100).reversed() {
            measure(pack, size)
            if needed <= space { break }
        }
        while needed > space, lines > 1 {
            lines -= 1
            measure(pack, BoardFit.smallest)
        }
        share(max(0, space - needed), among: pack.event.slots)
    }

    private static let smallest = 14

    private var needed: Int { header + rows.reduce(0, +) }

    /// The width of a column without its margins.
    var inner: Int { column - size * 8 / 10 - 4 }

    /// A title as it fits into its cell.
    func shortened(_ text: String) -> String {
        TextFit.shortened(text, size: size, width: inner, lines: lines)
    }

    /// The hosts of a topic on two lines.
    func hosts(of topic: RoomTopic, _ pack: PrintPack) -> [String] {
        let hosts = pack.hosts(of: topic)
        if hostLines(hosts) <= 2 { return hosts }
        let others = hosts.count > 1 ? ["\(hosts.count - 1) more"] : []
        return hosts.prefix(1).map {
            TextFit.shortened($0, size: small, width: inner, lines: 2 - others.count)
        }
            + others
    }

    private var small: Int { size * 82 / 100 }

    private func hostLines(_ hosts: [String]) -> Int {
        TextFit.lines(hosts.joined(separator: " and "), size: small, width: inner)
    }

    /// What everything takes at a size; times are never broken.
    private mutating func measure(_ pack: PrintPack, _ size: Int) {
        self.size = size
        times = size * 45 / 10 + 20
        column = (box.width - times) / max(1, pack.event.rooms.count)
        (header, rows) = heights(pack)
    }

    private func heights(_ pack: PrintPack) -> (header: Int, rows: [Int]) {
        let names = pack.event.rooms.map {
            min(2, TextFit.lines($0.name, size: size * 13 / 10, width: inner))
        }
        let header = (names.max() ?? 1) * size * 145 / 100 + size + 16
        let rows = pack.event.slots.map { slot -> Int in
            guard slot.kind == .session else { return size * 125 / 100 + 4 }
            let cells = pack.event.rooms.map { room -> Int in
                let cell = Cell(slot: slot.id, room: room.id)
                if let topic = pack.view.topic(in: cell) {
                    let title = "\(topic.id.number) \(topic.title)"
                    let taken = min(lines, TextFit.lines(title, size: size, width: inner))
                    let below = min(2, hostLines(pack.hosts(of: topic)))
                    return taken * size * 116 / 100 + below * small * 115 / 100 + size * 35 / 100
                }
                let reason = pack.view.blockedReason(of: cell) ?? ""
                return min(
                    lines,
                    TextFit.lines(
                        "\(pack.words.board.closed)\(pack.words.language.colon) \(reason)",
                        size: size,
                        width: inner
                    )
                ) * size * 116
                    / 100
            }
            return max(cells.max() ?? 0, size * 260 / 100) + 22
        }
        return (header, rows)
    }

    /// What is left over goes to the sessions.
    private mutating func share(_ rest: Int, among slots: [Slot]) {
        let sessions = slots.indices.filter { slots[$0].kind == .session }
        guard !sessions.isEmpty else { return }
        // The day fills the page, but a board of one slot need not be a field of white.
        for index in sessions { rows[index] += min(rest / sessions.count, 900) }
    }
}
