import Markup
import Registration
import Unconference

/// Who comes, by name, with a box to tick: what the door needs and nothing else.
enum DoorList: Sheet {
    static let name = "door-list"
    static let title = PaperWords.english.titles.door
    static let summary = "who comes, by name, with ticket, code and a box to tick (private)"
    static let use = "The evening before, and again when the doors open; shred it when the door is closed."
    static let isPrivate = true
    static let isKeptFresh = true

    static func printout(of pack: PrintPack) -> Printout {
        let box = pack.paper.upright
        let words = pack.words.door
        let people = pack.gathering.participants.sorted
        let coming = NameOrder.sorted(people.filter(\.holdsPlace))
        let waiting = people.filter { $0.standing == .waiting }.sorted {
            ($0.since, $0.id) < ($1.since, $1.id)
        }
        var columns = DoorColumns(box)
        for (index, person) in coming.enumerated() {
            let initial = NameOrder.initial(of: person.name)
            let isFirst = index == 0 || NameOrder.initial(of: coming[index - 1].name) != initial
            columns.add(
                row(person, isFirst ? initial : "", pack, columns),
                height: columns.height(of: person.name)
            )
        }
        if coming.isEmpty {
            columns.add(
                title(words.nobody),
                height: 90
            )
        }
        // As many as fit, so that the next list begins on this page or on its own.
        columns.need(heading + 3 * line)
        columns.add(title(words.withoutTicket), height: heading)
        for _ in 0..<min(6, columns.left / line) { columns.add(blank, height: line) }
        if !waiting.isEmpty {
            columns.need(heading + line)
            columns.add(title(words.waiting), height: heading)
            for (index, person) in waiting.enumerated() {
                columns.add(
                    row(person, "\(index + 1)", pack, columns),
                    height: columns.height(of: person.name)
                )
            }
        }
        let held = coming.count { $0.checkedIn != nil }
        let count = words.count(coming.count, held, pack.printedTime)
        let pages = columns.pages
        return pack.printout(
            pack.words.titles.door,
            box,
            style: style,
            pages: pages.indices.map { page(pages[$0], $0 + 1, pages.count, count, pack) }
        )
    }

    private static func page(
        _ rows: Hypertext,
        _ number: Int,
        _ count: Int,
        _ words: String,
        _ pack: PrintPack
    )
        -> Hypertext
    {
        """
        <div class="sheet door">
        <div class="head"><h2>\(TextFit.shortened(pack.event.title, size: 70, width: pack.paper.upright.width - 900, lines: 1))</h2><p>\(words)</p></div>
        <table>
        <thead><tr><th scope="col"><span class="unseen">\(pack.words.door.initial)</span></th><th scope="col">\(pack.words.door.here)</th><th scope="col">\(pack.words.door.name)</th><th scope="col">\(pack.words.door.ticket)</th><th scope="col">\(pack.words.door.code)</th></tr></thead>
        <tbody>
        \(rows)</tbody>
        </table>
        <p class="foot"><span>\(pack.words.door.shred)</span><span class="figures">\(pack.words.door.printed(pack.printedMoment, number, count))</span></p>
        </div>

        """
    }

    private static func row(
        _ person: Participant,
        _ initial: String,
        _ pack: PrintPack,
        _ columns: DoorColumns
    )
        -> Hypertext
    {
        let ticket = person.ticket.flatMap { pack.event.ticket($0)?.name } ?? person.kind.rawValue
        let since = person.checkedIn.map { pack.event.zone.moment(at: $0).local.time.description }
        let name = TextFit.shortened(person.name, size: 40, width: columns.name, lines: 2)
        return """
            <tr><td class="initial">\(initial)</td>\
            <td>\(since.map { "<span class=\"tick\">✓</span><span class=\"figures\">\($0)</span>" as Hypertext } ?? "<span class=\"box\"></span><span class=\"unseen\">\(pack.words.door.notYet)</span>")</td>\
            <th scope="row"><bdi>\(name)</bdi>\(if: person.standing == .offered, "<small>\(pack.words.door.held)</small>")</th>\
            <td>\(TextFit.shortened(ticket, size: 33, width: columns.ticket, lines: 1))</td><td class="figures code">\(DoorLink.text(of: person, in: pack))</td></tr>

            """
    }

    private static let heading = 155
    private static let line = 92

    private static func title(_ text: String) -> Hypertext {
        "<tr class=\"note\"><td colspan=\"5\">\(text)</td></tr>\n"
    }

    private static let blank: Hypertext = """
        <tr class="blank"><td></td><td><span class="box"></span></td><td></td><td></td><td></td></tr>

        """

    private static let style: Hypertext = """
        .door { inset: 11mm 14mm 9mm; }
        .door .head h2 { font-size: 7mm; }
        .door .head p { font-size: 3.6mm; flex: none; }
        .door table { width: 100%; border-collapse: collapse; table-layout: fixed; }
        .door thead th { font: 400 2.9mm/1 var(--working); color: var(--soft); text-align: start; padding: 2mm 0 1mm; height: 7mm; }
        .door th:nth-child(1), .door td:first-child:not([colspan]) { width: 9mm; }
        .door thead th:nth-child(2) { width: 21mm; }
        .door thead th:nth-child(4) { width: 38mm; }
        .door thead th:nth-child(5) { width: 20mm; text-align: end; }
        .door tbody tr { border-bottom: .2mm solid var(--rule); }
        .door tbody td, .door tbody th { height: 9mm; padding: 0 2mm 0 0; vertical-align: middle; text-align: start; font-size: 3.3mm; line-height: 1.2; }
        .door tbody th { font-size: 4mm; font-weight: 600; }
        .door tbody th small { font-weight: 400; font-size: 2.9mm; color: var(--soft); margin-inline-start: 2mm; }
        .door tbody .initial { font: 650 5mm/1 var(--reading); color: var(--signal); }
        .door .code { text-align: end; padding: 0; font-size: 4mm; }
        .door .box { display: block; width: 5mm; height: 5mm; border: .35mm solid var(--ink); border-radius: .8mm; }
        .door .tick { display: inline-block; width: 5mm; font-size: 4.4mm; line-height: 1; }
        .door .note td { height: 15mm; vertical-align: bottom; padding-bottom: 1.5mm; font: 600 4mm/1 var(--reading); border-bottom: .4mm solid var(--ink); }

        """
}
