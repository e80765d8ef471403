import Markup
import Registration
import Unconference

/// The board: rooms across and time down; on a phone a list of the day, under times that stay in sight.
enum BoardPage {
    /// The page.
    static func page(_ call: Call) -> Hypertext {
        let room = call.input["room"].flatMap { Slug($0) }.flatMap { call.view.event.room($0) }
        let head = call.pieces.piece(.boardHead(room?.id)) {
            "<div class=\"boardhead\"><h1>\(call.guestWords.frame.board)</h1>\(filter(call, room))</div>\n"
        }
        return Frame(call, call.guestWords.frame.board, .board).page(
            """
            \(head)\(NowAndNext.piece(call))
            \(wall(call, room))

            """
        )
    }

    /// The cells that have changed since a revision, for pages that are open.
    ///
    /// - Parameters:
    ///   - cells: which.
    ///   - times: whether the times of the day have changed as well.
    static func changes(_ call: Call, cells: Set<Cell>, times: Bool) -> Hypertext {
        let own = call.own
        let heads = times ? call.view.event.slots.map { head($0, call) } : []
        let changed = cells.sorted().compactMap { cell in
            call.view.event.slot(cell.slot).map { self.cell(cell, $0, call, own) }
        }
        return Hypertext(heads + changed)
    }

    private static func filter(_ call: Call, _ chosen: Room?) -> Hypertext {
        guard call.view.event.rooms.count > 1 else { return "" }
        return """
            <nav class="rooms" aria-label="\(call.words.board.rooms)"><ul>
            <li><a href="/board"\(if: chosen == nil, " aria-current=\"true\"")>\(call.words.board.allRooms)</a></li>
            \(each: call.view.event.rooms, { room in
                "<li><a href=\"/board?room=\(room.id.text)\"\(if: room == chosen, " aria-current=\"true\"")>\(room.name)</a></li>\n"
            })
            </ul></nav>
            """
    }

    private static func wall(_ call: Call, _ room: Room?) -> Hypertext {
        let rooms = room.map { [$0] } ?? call.view.event.rooms
        let own = call.own
        return """
            \(call.pieces.piece(.roomNames(room?.id)) { roomNames(rooms, call) })\(each: call.view.event.slots, { slot in row(slot, rooms, call, own) })
            </tbody></table></div>

            """
    }

    private static func roomNames(_ rooms: [Room], _ call: Call) -> Hypertext {
        let (words, frame) = (call.words.board, call.guestWords.frame)
        let isWide = rooms.count > 5
        return """
            <div class="wall\(if: isWide, " wide")"\(if: isWide, " role=\"region\" tabindex=\"0\" aria-label=\"\(frame.board)\"")>
            <table class="board">
            <thead><tr><th scope="col" class="corner"><span class="unseen">\(words.time)</span></th>
            \(each: rooms, { room in
                """
                <th scope="col"><span class="room">\(room.name)</span> <span class="seats">\(words.seats(room.capacity))</span>\
                \(if: !room.features.isEmpty, " <span class=\"features\">\(room.features.joined(separator: ", "))</span>")</th>

                """
            })
            </tr></thead>
            <tbody>

            """
    }

    private static func row(_ slot: Slot, _ rooms: [Room], _ call: Call, _ own: OwnView?) -> Hypertext {
        guard slot.kind == .session else {
            let isIn = call.visitor != .nobody
            return call.pieces.piece(.pause(slot.id, width: rooms.count, isIn: isIn)) {
                """
                <tr class="pause">\(head(slot, call))<td colspan="\(rooms.count)">\(slot.label)\
                \(if: slot.kind == .meet && isIn, " · <a href=\"/meet\">\(call.words.board.joinRound)</a>")</td></tr>

                """
            }
        }
        let beginning = call.pieces.piece(.rowHead(slot.id, isOn: isOn(slot, call))) {
            """
            <tr class="slot" id="s-\(slot.id.text)">\(head(slot, call))

            """
        }
        return """
            \(beginning)\(each: rooms, { room in cell(Cell(slot: slot.id, room: room.id), slot, call, own) })
            </tr>

            """
    }

    private static func isOn(_ slot: Slot, _ call: Call) -> Bool {
        slot.starts.instant <= call.now && call.now < slot.ends.instant
    }

    /// The time of a row, which may change while the page is open.
    private static func head(_ slot: Slot, _ call: Call) -> Hypertext {
        """
        <th scope="row" id="h-\(slot.id.text)" data-live>\(Clock.time(slot.starts))\
        \(if: slot.kind == .session, " <span class=\"until\">– \(slot.ends.local.time.description)</span>\(if: isOn(slot, call), " <span class=\"state\">\(call.words.board.now)</span>")")</th>
        """
    }

    /// Sessions of a cell that are over, or do not take place.
    private static func former(in cell: Cell, _ call: Call, over ended: [RoomTopic] = []) -> Hypertext {
        Hypertext(
            ended.map { topic in
                """
                <p class="dropped over"><a href="/topics/\(topic.id.number)">\(topic.title)</a> <span class="state">\(call.words.session.over)</span></p>
                """
            }
                + call.view.cancelled(in: cell).map { topic in
                    """
                    <p class="dropped"><a href="/topics/\(topic.id.number)">\(topic.title)</a> \
                    <span class="state wait">\(call.words.session.cancelled)\(topic.session?.reason.map { ": \($0)" as Hypertext })</span></p>
                    """
                }
        )
    }

    private static func cell(_ cell: Cell, _ slot: Slot, _ call: Call, _ own: OwnView?) -> Hypertext {
        // Of a slot that is past the sessions are shown that were; while it is on, a room that is free again is free.
        let isPast = slot.ends.instant <= call.now
        if let id = call.view.topicID(in: cell) ?? (isPast ? ended(in: cell, call.view).first?.id : nil) {
            let mark = Pieces.Mark(id, own)
            return call.pieces.piece(.card(id, mark)) {
                call.view.topic(id).map { card($0, cell, mark, call) } ?? ""
            }
        }
        let canPitch = call.view.phase.takesPitches && !isPast && own?.person.holdsPlace == true
        return call.pieces.piece(.empty(cell, canPitch: canPitch)) { empty(cell, canPitch, call) }
    }

    private static func ended(in cell: Cell, _ view: RoomView) -> [RoomTopic] {
        view.former(in: cell).filter { $0.session?.stage == .over }
    }

    private static func card(_ topic: RoomTopic, _ cell: Cell, _ mark: Pieces.Mark, _ call: Call)
        -> Hypertext
    {
        """
        <td id="c-\(cell.slot.text)-\(cell.room.text)" data-live>\
        <article class="card\(if: mark != .neither, " mine")"><p class="where">\(call.view.event.room(cell.room)?.name ?? "")</p>\
        <h2><a href="/topics/\(topic.id.number)">\(topic.title)</a></h2>\(words(for: mark, call))\
        <p class="about">\(if: topic.cell == nil, "<span class=\"state\">\(call.words.session.over)</span> ")\(if: topic.wantsHost, "<span class=\"state wait\">\(call.words.topic.wantsHost)</span> ")\
        \(if: !topic.hosts.isEmpty, "<span>\(TopicPiece.names(topic.hosts, call))</span> ")<span>\(topic.format.label(in: call.language))</span>\
        \(topic.places.map { " <span>\(TopicPiece.words(for: $0, call.words.topic))</span>" as Hypertext })\
        \(if: topic.locked && call.view.audience == .desk, " <span>\(call.words.board.locked)</span>")</p></article>\(former(in: cell, call))</td>

        """
    }

    private static func words(for mark: Pieces.Mark, _ call: Call) -> Hypertext {
        let words = call.words.board
        return switch mark {
        case .neither: ""
        case .hosts: "<p class=\"mark\">\(call.guestWords.home.youHost)</p>"
        case .must: "<p class=\"mark\">\(words.yourMust)</p>"
        case .wish: "<p class=\"mark\">\(words.yourWish)</p>"
        }
    }

    private static func empty(_ cell: Cell, _ canPitch: Bool, _ call: Call) -> Hypertext {
        let room = call.view.event.room(cell.room)?.name ?? ""
        if let reason = call.view.blockedReason(of: cell) {
            return """
                <td id="c-\(cell.slot.text)-\(cell.room.text)" class="blocked" data-live><p class="where">\(room)</p><p>\(reason.isEmpty ? call.words.board.notInUse : reason)</p>\(former(in: cell, call))</td>

                """
        }
        return """
            <td id="c-\(cell.slot.text)-\(cell.room.text)" class="free" data-live><p class="where">\(room)</p>\
            <p>\(if: canPitch, "<a href=\"/topics/new\">\(call.words.board.freeToPitch)</a>")\(if: !canPitch, "\(call.words.board.free)")</p>\(former(in: cell, call, over: ended(in: cell, call.view)))</td>

            """
    }
}
