import Markup
import Registration
import Unconference

/// A poster for each session for which nobody has begun a note.
enum NotesWanted: Sheet {
    static let name = "notes-wanted"
    static let title = PaperWords.english.titles.notes
    static let summary = "a poster for each session that nobody writes down yet, with the code of its note"
    static let use =
        "Before each slot, on the doors of sessions without a note-taker; at the end, on the wall."
    static let isPrivate = false
    static let isKeptFresh = false

    static func printout(of pack: PrintPack) -> Printout {
        let box = pack.paper.upright
        let wanted = pack.view.topics.filter { topic in
            topic.held != nil && pack.gathering.rawNotes[topic.id].map(\.isEmpty) ?? true
        }.sorted { left, right in
            (start(left, pack), left.id.number) < (start(right, pack), right.id.number)
        }
        return pack.printout(
            pack.words.titles.notes,
            box,
            style: style,
            pages: wanted.isEmpty
                ? [nothing(pack)]
                : wanted.map { poster($0, pack, box) }
        )
    }

    private static func nothing(_ pack: PrintPack) -> Hypertext {
        let words = pack.words.notes
        return pack.view.topics.contains { $0.held != nil }
            ? Piece.empty("\(words.done)", "\(words.doneHelp)")
            : Piece.empty("\(words.early)", "\(words.earlyHelp)")
    }

    private static func start(_ topic: RoomTopic, _ pack: PrintPack) -> Int64 {
        topic.held.flatMap { pack.event.slot($0.slot) }?.starts.instant.secondsSince1970 ?? 0
    }

    private static func poster(_ topic: RoomTopic, _ pack: PrintPack, _ box: PageBox) -> Hypertext {
        let room = PageBox(width: box.width - 360, height: 760)
        let size = TextFit.size(topic.title, in: room, from: 60...150, leading: 116)
        let place = Piece.place(topic, in: pack.event)
        let words = pack.words.notes
        return """
            <div class="sheet wanted">
            <p class="ask">\(words.ask)</p>
            <h2 class="sized" style="--size: \(size)">\(Piece.text(topic.title, of: pack.event))</h2>
            \(place.map { place in
                """
                <p class="where figures"><b>\(place.time)</b> \(TextFit.shortened(place.room, size: 70, width: box.width - 900, lines: 2))</p>

                """ as Hypertext
            })
            <div class="how">
            \(pack.url("/notes/\(topic.id.number)").map { url in
                "<figure>\(Piece.code(url, label: words.opens))</figure>" as Hypertext
            })
            <div><p>\(if: pack.address != nil, "\(words.camera) ")\(words.together)</p>
            <ul>\(each: NotePart.allCases.dropLast(), { "<li>\($0.heading(in: pack.words.language))</li>" })</ul></div>
            </div>
            <p class="foot"><span>\(TextFit.shortened(pack.event.title, size: 29, width: 1100, lines: 1))</span><span class="figures">\(pack.words.cards.number(topic.id.number))</span></p>
            </div>

            """
    }

    private static let style: Hypertext = """
        .wanted { inset: 18mm 18mm 12mm; }
        .wanted .ask { font: 600 7mm/1.3 var(--working); color: var(--signal); padding-bottom: 5mm; border-bottom: .6mm solid var(--ink); }
        .wanted h2 { margin-top: 9mm; line-height: 1.14; }
        .wanted .where { margin-top: 7mm; font-size: 7mm; }
        .wanted .how { margin-top: auto; display: flex; gap: 12mm; align-items: flex-end; font: 5mm/1.4 var(--working); padding-bottom: 8mm; }
        .wanted figure { margin: 0; width: 78mm; flex: none; }
        .wanted ul { margin-top: 5mm; font: 6mm/1.2 var(--reading); }
        .wanted li { padding: 2.6mm 0; border-top: .2mm solid var(--rule); }
        .wanted .foot { margin-top: 0; }

        """
}
