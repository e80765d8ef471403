import Markup
import Registration
import Unconference

/// A sign for the door of each room: its name, its seats, its day.
enum RoomSigns: Sheet {
    static let name = "signs"
    static let title = PaperWords.english.titles.signs
    static let summary = "a sign for each room with its sessions of the day, its seats and how to get in"
    static let use = "When the board is settled, and again for a room whose day has changed."
    static let isPrivate = true
    static let isKeptFresh = false

    static func printout(of pack: PrintPack) -> Printout {
        let box = pack.paper.upright
        let rooms = pack.event.rooms
        return pack.printout(
            pack.words.titles.signs,
            box,
            style: style,
            pages: rooms.isEmpty
                ? [Piece.empty("\(pack.words.signs.noRooms)", "\(pack.words.signs.defined)")]
                : rooms.map { sign($0, pack, box) }
        )
    }

    private static func sign(_ room: Room, _ pack: PrintPack, _ box: PageBox) -> Hypertext {
        let width = box.width - 320
        let size = TextFit.size(
            room.name,
            in: PageBox(width: width, height: 520),
            from: 70...300,
            leading: 105
        )
        let name = TextFit.shortened(
            room.name,
            size: size,
            width: width,
            lines: max(1, 520 * 100 / (size * 105))
        )
        let used = TextFit.lines(name, size: size, width: width) * size * 105 / 100
        let rows = pack.event.slots.map { row($0, room, pack) }
        let space = PageBox(width: width - 420, height: box.height - used - 800)
        let fit = SignFit(rows, in: space)
        return """
            <div class="sheet sign">
            <h2 class="sized" style="--size: \(size)"><bdi>\(name)</bdi></h2>
            <p class="about"><b>\(pack.words.board.seats(room.capacity))</b>\(each: features(room), { "<span>\($0)</span>" })</p>
            <div class="day" style="--size: \(fit.size); --day: \(fit.height * 135 / 100)"><ul>
            \(each: rows, { item($0, fit, space.width, pack.words) })</ul></div>
            <div class="foot"><p>\(pack.words.signs.leave)<br>\
            \(TextFit.shortened(pack.event.title, size: 29, width: 900, lines: 1)) · \(pack.words.signs.printed(pack.printedMoment))</p>
            \(pack.url("/board").map { "<figure>\(Piece.code($0, label: pack.words.board.opens))</figure>" as Hypertext })</div>
            </div>

            """
    }

    private static func features(_ room: Room) -> [String] {
        room.features.prefix(6).map {
            TextFit.shortened($0.split(separator: "-").joined(separator: " "), size: 50, width: 600, lines: 1)
        }
    }

    private static func row(_ slot: Slot, _ room: Room, _ pack: PrintPack) -> SignFit.Row {
        guard slot.kind == .session else {
            return SignFit.Row(time: slot.times, title: slot.label, isThin: true)
        }
        let cell = Cell(slot: slot.id, room: room.id)
        if let topic = pack.view.topic(in: cell) {
            return SignFit.Row(
                time: slot.times,
                title: topic.title,
                hosts: pack.hosts(of: topic),
                note: topic.hosts.isEmpty && topic.wantsHost ? pack.words.board.wantsHost : nil
            )
        }
        if let reason = pack.view.blockedReason(of: cell) {
            return SignFit.Row(
                time: slot.times,
                title: closed(reason, pack.words),
                isFaint: true
            )
        }
        if let topic = pack.view.cancelled(in: cell).last {
            return SignFit.Row(
                time: slot.times,
                title:
                    "\(Piece.sentence(pack.words.board.cancelled))\(pack.words.language.colon) \(topic.title)",
                isFaint: true
            )
        }
        return SignFit.Row(time: slot.times, title: pack.words.board.freeToPitch, isFaint: true)
    }

    private static func closed(_ reason: String, _ words: PaperWords) -> String {
        let closed = Piece.sentence(words.board.closed)
        return reason.isEmpty ? closed : "\(closed)\(words.language.colon) \(reason)"
    }

    private static func item(_ row: SignFit.Row, _ fit: SignFit, _ width: Int, _ words: PaperWords)
        -> Hypertext
    {
        let title = fit.title(of: row, width: width)
        return """
            <li\(if: row.isThin, " class=\"thin\"")\(if: row.isFaint, " class=\"faint\"")><p class="figures">\(row.time)</p>\
            <div><h3><bdi>\(title)</bdi></h3>\
            \(if: !row.hosts.isEmpty, "<p>\(Piece.names(fit.hosts(of: row, width: width), words))</p>")\
            \(row.note.map { "<p class=\"signal\">\($0)</p>" as Hypertext })</div></li>

            """
    }

    private static let style: Hypertext = """
        .sign { inset: 16mm 16mm 10mm; }
        .sign h2 { line-height: 1.05; letter-spacing: -.02em; }
        .sign .about { margin-top: 5mm; padding-bottom: 5mm; border-bottom: .8mm solid var(--ink); font-size: 5mm; display: flex; flex-wrap: wrap; gap: 1mm 5mm; }
        .sign .about span { color: var(--soft); }
        .sign .day { font-size: calc(var(--size) * .1mm); flex: 1; min-height: 0; margin-bottom: 4mm; }
        .sign .day ul { display: flex; flex-direction: column; max-height: 100%; height: calc(var(--day) * .1mm); }
        .sign li:not(.thin) { flex-grow: 1; }
        .sign li { display: flex; gap: 4mm; padding: .45em 0; border-bottom: .2mm solid var(--rule); align-items: baseline; }
        .sign li > p { width: 38mm; flex: none; font-size: 5mm; font-weight: 600; }
        .sign li > div { flex: 1; min-width: 0; }
        .sign h3 { font-size: 1em; line-height: 1.16; }
        .sign li div p { font-size: .62em; line-height: 1.3; margin-top: .12em; }
        .sign .thin { padding: .22em 0; color: var(--soft); }
        .sign .thin > p, .sign .thin h3 { font: 400 4mm/1.25 var(--working); letter-spacing: 0; }
        .sign .faint h3 { font-weight: 400; font-style: italic; color: var(--soft); }
        .sign .foot { align-items: flex-end; }
        .sign figure { margin: 0; width: 24mm; flex: none; }

        """
}
