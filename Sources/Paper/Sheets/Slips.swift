import Markup
import Registration
import Unconference

/// A slip for each pair of a coffee round: who, where, when, and a question to begin with.
enum Slips: Sheet {
    static let name = "slips"
    static let title = PaperWords.english.titles.slips
    static let summary = "a slip for each pair of the coffee rounds: who, where, when, how to begin (private)"
    static let use = "When pairs are drawn, before the round: hand them out, or lay each on its table."
    static let isPrivate = true
    static let isKeptFresh = true

    static func printout(of pack: PrintPack) -> Printout {
        let box = pack.paper.upright
        let part = box.part(columns: 2, rows: 4)
        let slips = pack.gathering.meetings.sorted.map { slip($0, pack, part) }
        let pages: [Hypertext] = Piece.groups(of: 8, slips).map { group in
            """
            <div class="grid four">
            \(each: group, { "<article class=\"piece slip\">\($0)</article>\n" })</div>
            \(Piece.cutMarks(box, columns: 2, rows: 4))
            """
        }
        return pack.printout(
            pack.words.titles.slips,
            box,
            style: style,
            pages: pages.isEmpty
                ? [Piece.empty("\(pack.words.slips.nobody)", "\(pack.words.slips.help)")] : pages
        )
    }

    private static func slip(_ meeting: Meeting, _ pack: PrintPack, _ part: PageBox) -> Hypertext {
        let people = meeting.people.compactMap { pack.gathering.participants[$0] }
        let names = people.map(\.name)
        let words = pack.words.slips
        let width = part.width - 160
        let room = PageBox(width: width, height: part.height - 440)
        let size = TextFit.size(
            names.joined(separator: pack.words.language.and),
            in: room,
            from: 26...84,
            leading: 122
        )
        let question = StarterQuestion.text(
            for: people,
            number: meeting.key.number + meeting.key.round,
            in: pack.words.language
        )
        return """
            <p class="when"><b>\(TextFit.shortened(meeting.place ?? words.findEachOther, size: 36, width: width - 330, lines: 1))</b>\
            <span>\(round(meeting.key, words))</span></p>
            <h2 class="sized" style="--size: \(size)">\(Piece.names(names, pack.words))</h2>
            <p class="start"><span>\(words.begin)</span> \(TextFit.shortened(question, size: 36, width: width, lines: 3))</p>
            <p class="time">\(TextFit.shortened(when(meeting.key, in: pack.event), size: 29, width: width, lines: 1))</p>

            """
    }

    private static func round(_ key: Meeting.Key, _ words: PaperWords.Slips) -> String {
        switch key.kind {
        case .pair: words.round(key.round)
        case .circle: words.circle(key.round)
        case .mentor: words.mentor
        }
    }

    /// When to meet: the part of the day for meeting, where there is one for each round or only one.
    private static func when(_ key: Meeting.Key, in event: Event) -> String {
        let slots = event.slots.filter { $0.kind == .meet }
        guard let first = slots.first else { return event.title }
        let slot = slots.count > 1 && slots.indices.contains(key.round - 1) ? slots[key.round - 1] : first
        return "\(slot.times) · \(slot.label)"
    }

    private static let style: Hypertext = """
        .slip { padding: 7mm 8mm 6mm; }
        .slip .when { display: flex; justify-content: space-between; gap: 4mm; font-size: 3.6mm; color: var(--signal); }
        .slip .when span { color: var(--soft); flex: none; }
        .slip h2 { margin-top: 3mm; line-height: 1.2; }
        .slip .start { margin-top: auto; font: 3.6mm/1.35 var(--reading); }
        .slip .start span { font: 2.7mm/1.35 var(--working); color: var(--soft); display: block; }
        .slip .time { margin-top: 2mm; font-size: 2.9mm; color: var(--soft); font-variant-numeric: tabular-nums; }

        """
}
