import Markup
import Registration
import Unconference

/// The wall: what everybody in the room should see, one sheet after the other, without anybody touching it.
enum WallPage {
    /// How long a sheet stays, in seconds.
    static let stay = 12

    /// The page; `?sheet=2` shows the third, for a browser that runs no script.
    static func page(_ call: Call) -> Hypertext {
        // While somebody speaks, nothing else turns up on the wall.
        let sheets =
            WallLeaf.opening(call).map { [(id: "opening-0", sheet: $0)] }
            ?? WallLeaf.all.flatMap { leaf in
                leaf.sheets(call).enumerated().map { (id: "\(leaf.name)-\($0)", sheet: $1) }
            }
        let asked = call.input.number("sheet") ?? 0
        let shown = sheets.isEmpty ? 0 : asked % sheets.count
        let next = (path: "/wall?sheet=\(shown + 1)", seconds: stay)
        return ScreenFrame(call: call, title: call.words.screen.wall, kind: "wall", next: next).page(
            """
            <div id="told" data-live>\(RoomPage.messages(call))</div>
            <div id="sheets" data-live data-stay="\(stay)">
            \(each: sheets.enumerated(), { number, entry in
                """
                <section class="sheet" id="sheet-\(entry.id)"\(if: number != shown, " hidden")>
                \(entry.sheet)</section>

                """
            })
            </div>

            """
        )
    }

    /// A line of the station board: which room, what, and what is to be known about it.
    static func line(_ topic: RoomTopic, _ call: Call, mark: String) -> Hypertext {
        let cell = topic.cell ?? topic.session?.cell
        let room = cell.flatMap { call.view.event.room($0.room) }?.name ?? ""
        return """
            <li class="line" id="\(mark)-\(topic.id.number)"><span class="where-to">\(room)</span> <span class="title">\(topic.title)</span> \
            <span class="standing">\(state(topic, call))</span></li>

            """
    }

    /// The lines of a slot, room by room; what does not take place says so.
    static func lines(_ slot: Slot, _ call: Call, mark: String) -> [Hypertext] {
        call.view.event.rooms.flatMap { room in
            let cell = Cell(slot: slot.id, room: room.id)
            return ([call.view.topic(in: cell)].compactMap(\.self) + call.view.cancelled(in: cell)).map {
                line($0, call, mark: mark)
            }
        }
    }

    private static func state(_ topic: RoomTopic, _ call: Call) -> Hypertext {
        if topic.session?.stage == .cancelled { return "\(call.words.session.cancelled)" }
        if topic.wantsHost { return "\(call.words.topic.wantsHost)" }
        switch topic.places {
        case .full?, .few?:
            return "\(topic.places.map { TopicPiece.words(for: $0, call.words.topic) } ?? "")"
        case .plenty?, nil: return topic.hosts.isEmpty ? "" : TopicPiece.names(topic.hosts, call)
        }
    }
}
