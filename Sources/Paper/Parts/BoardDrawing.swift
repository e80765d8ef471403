import Markup
import Registration
import Unconference

/// The board as a table that fills a page of any size.
enum BoardDrawing {
    /// The board on one page.
    static func printout(_ title: String, of pack: PrintPack, on box: PageBox) -> Printout {
        guard !pack.event.rooms.isEmpty, !pack.event.slots.isEmpty else {
            let words = pack.words.board
            return pack.printout(title, box, pages: [Piece.empty("\(words.none)", "\(words.defined)")])
        }
        let fit = BoardFit(pack, box)
        return pack.printout(title, box, style: style, pages: [page(pack, fit)])
    }

    private static func page(_ pack: PrintPack, _ fit: BoardFit) -> Hypertext {
        """
        <div class="sheet wall" style="--size: \(fit.size); --head: \(fit.head); --column: \(fit.column); --time: \(fit.times)">
        <div class="head"><div><h2>\(TextFit.shortened(pack.event.title, size: fit.head * 44 / 100, width: fit.box.width * 6 / 10, lines: 1))</h2>
        <p>\(pack.day)\(pack.event.venue.map { " · \(TextFit.shortened($0.name, size: fit.head / 5, width: fit.box.width * 2 / 10, lines: 1))" as Hypertext }) · \
        \(pack.words.board.printed(pack.printedTime))</p></div>
        \(pack.url("/board").map { "<figure>\(Piece.code($0, label: pack.words.board.opens))</figure>" as Hypertext })</div>
        <table>
        <thead><tr style="--height: \(fit.header)"><td></td>\(each: pack.event.rooms, { room in
            """
            <th scope="col"><span>\(TextFit.shortened(room.name, size: fit.size * 13 / 10, width: fit.inner, lines: 2))</span><small>\(pack.words.board.seats(room.capacity))</small></th>
            """
        })</tr></thead>
        <tbody>
        \(each: pack.event.slots.indices, { row(pack.event.slots[$0], fit.rows[$0], pack, fit) })</tbody>
        </table>
        </div>

        """
    }

    private static func row(_ slot: Slot, _ height: Int, _ pack: PrintPack, _ fit: BoardFit) -> Hypertext {
        let (from, to) = (slot.starts.local.time.description, slot.ends.local.time.description)
        guard slot.kind == .session else {
            let label = TextFit.shortened(slot.label, size: fit.size, width: fit.box.width / 2, lines: 1)
            return """
                <tr class="thin" style="--height: \(height)"><th scope="row" class="figures">\(from)</th>\
                <td colspan="\(pack.event.rooms.count)">\(label)</td></tr>

                """
        }
        return """
            <tr style="--height: \(height)"><th scope="row" class="figures"><b>\(from)</b><small>\(to)</small></th>\
            \(each: pack.event.rooms, { cell(Cell(slot: slot.id, room: $0.id), pack, fit) })</tr>

            """
    }

    private static func cell(_ cell: Cell, _ pack: PrintPack, _ fit: BoardFit) -> Hypertext {
        if let topic = pack.view.topic(in: cell) {
            let hosts = fit.hosts(of: topic, pack)
            return """
                <td class="card"><p><b class="figures">\(topic.id.number)</b> <bdi lang="\(pack.event.language)">\(fit.shortened(topic.title))</bdi></p>\
                \(if: !hosts.isEmpty, "<small>\(Piece.names(hosts, pack.words))</small>")\
                \(if: hosts.isEmpty && topic.wantsHost, "<small class=\"signal\">\(pack.words.board.wantsHost)</small>")</td>
                """
        }
        if let reason = pack.view.blockedReason(of: cell) {
            let closed = pack.words.board.closed
            let text = reason.isEmpty ? closed : "\(closed)\(pack.words.language.colon) \(reason)"
            return "<td class=\"shut\"><p>\(fit.shortened(text))</p></td>"
        }
        if let topic = pack.view.cancelled(in: cell).last {
            return
                "<td class=\"free\"><p>\(fit.shortened("\(pack.words.board.cancelled)\(pack.words.language.colon) \(topic.title)"))</p></td>"
        }
        return "<td class=\"free\"><p>\(pack.words.board.free)</p></td>"
    }

    private static let style: Hypertext = """
        .wall { inset: 9mm; font-size: calc(var(--size) * .1mm); }
        .wall .head { height: calc(var(--head) * .1mm); padding: 0 0 2mm; border: 0; align-items: flex-end; }
        .wall .head h2 { font-size: calc(var(--head) * .044mm); line-height: 1.2; white-space: nowrap; }
        .wall .head p { font-size: calc(var(--head) * .0195mm); line-height: 1.3; }
        .wall .head figure { margin: 0; height: 100%; aspect-ratio: 1; flex: none; }
        .wall table { width: 100%; border-collapse: separate; border-spacing: 0; table-layout: fixed; }
        .wall tr { height: calc(var(--height) * .1mm); }
        .wall th, .wall td { overflow: hidden; padding: 0; vertical-align: top; text-align: start; font-weight: 400; }
        .wall thead td, .wall tbody th { width: calc(var(--time) * .1mm); }
        .wall thead th { vertical-align: bottom; padding: 0 .3em 1mm; border-bottom: .6mm solid var(--ink); font-size: 1.3em; line-height: 1.1; font-family: var(--reading); font-weight: 650; }
        .wall thead td { border-bottom: .6mm solid var(--ink); }
        .wall thead small { font: 400 .62em/1.1 var(--working); color: var(--soft); display: block; margin-top: .25em; white-space: nowrap; }
                .wall tbody th { padding: .35em 0 0; white-space: nowrap; border-bottom: .2mm solid var(--rule); line-height: 1.1; }
        .wall tbody th b { font-size: 1.25em; display: block; font-weight: 650; color: var(--signal); }
        .wall tbody th small { font-size: .9em; color: var(--soft); display: block; }
        .wall tbody td { border-bottom: .2mm solid var(--rule); border-inline-start: .2mm solid var(--rule); padding: .35em .4em .1em; line-height: 1.16; }
        .wall .card p { font-family: var(--reading); font-weight: 600; }
        .wall .card b { color: var(--signal); font-weight: 650; }
        .wall .card small { display: block; margin-top: .25em; font-size: .82em; line-height: 1.15; color: var(--soft); }
        .wall .card small.signal { color: var(--signal); }
        .wall .free p, .wall .shut p { color: var(--soft); font-style: italic; }
        .wall .shut { background: repeating-linear-gradient(135deg, #fff 0 1.6mm, #f1ece1 1.6mm 2mm); }
        .wall .thin th, .wall .thin td { vertical-align: middle; padding-top: 0; padding-bottom: 0; background: #f6f2e9; color: var(--soft); }
        .wall .thin th, .wall .thin td { font-size: .86em; }
        .wall .thin th { padding-inline-start: .3em; }
        .wall .thin td { border-inline-start: 0; }

        """
}
