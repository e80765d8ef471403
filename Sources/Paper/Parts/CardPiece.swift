import Markup

/// What pitched and blank cards have in common.
enum CardPiece {
    /// Pages of four cards.
    static func pages(_ cards: [Hypertext], on box: PageBox) -> [Hypertext] {
        Piece.groups(of: 4, cards).map { group in
            """
            <div class="grid two">
            \(each: group, { "<article class=\"piece card\">\($0)</article>\n" })</div>
            \(Piece.cutMarks(box, columns: 2, rows: 2))
            """
        }
    }

    /// The number of a card, and which event it belongs to.
    static func head(_ number: Int, _ event: String, _ words: PaperWords) -> Hypertext {
        """
        <header><p class="number figures" aria-label="\(words.cards.number(number))">\(number)</p><p class="event">\(event)</p></header>

        """
    }

    /// The style.
    static let style: Hypertext = """
        .card { padding: 8mm 9mm 8mm; }
        .card header { display: flex; align-items: baseline; justify-content: space-between; gap: 6mm; }
        .card .number { flex: none; font: 650 15mm/1 var(--reading); color: var(--signal); letter-spacing: -.02em; }
        .card .event { font-size: 2.9mm; line-height: 1.25; max-height: 7.4mm; color: var(--soft); text-align: end; }
        .card h2 { margin-top: 3mm; line-height: 1.18; flex: 1; min-height: 0; }
        .card .below { display: flex; align-items: flex-end; justify-content: space-between; gap: 6mm; }
        .card .facts { flex: 1; min-width: 0; font-size: 3.7mm; line-height: 1.35; }
        .card .facts p + p { margin-top: .6mm; }
        .card .facts b { font-weight: 650; }
        .card .facts .line { display: flex; gap: 2mm; height: 8.5mm; align-items: flex-end; color: var(--soft); }
        .card .facts .line::after { content: ""; flex: 1; border-bottom: .25mm solid #8c8271; }
        .card figure { margin: 0; width: 27mm; flex: none; text-align: center; font-size: 2.7mm; line-height: 1.2; color: var(--soft); }
        .card .write { flex: 1; margin-top: 2mm; color: var(--soft); font-size: 3.3mm; }
        .card .write i { display: block; height: 12mm; border-bottom: .25mm solid #8c8271; }
        .card .write i:first-of-type { height: 8mm; }

        """
}
