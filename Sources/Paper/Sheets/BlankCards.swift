import Markup
import Unconference

/// Numbered cards to write on; the code on each opens a pitch with its number.
enum BlankCards: Sheet {
    static let name = "blank-cards"
    static let title = "Blank cards"
    static let summary = "numbered cards to write on, whose code opens a pitch with that number"
    static let use = "Before the opening circle, one for everybody who may pitch; felt pens beside them."
    static let isPrivate = false
    static let isKeptFresh = true

    static func printout(of pack: PrintPack) -> Printout {
        let box = pack.paper.sideways
        let cards = pack.blankCards.map { card($0, pack) }
        return Printout(
            "\(title) · \(pack.event.title)",
            box,
            style: CardPiece.style,
            pages: cards.isEmpty ? [nothing] : CardPiece.pages(cards, on: box)
        )
    }

    private static let nothing = Piece.empty(
        "No cards were asked for.",
        "Say how many: unconf export cards --blank 60"
    )

    private static func card(_ number: Int, _ pack: PrintPack) -> Hypertext {
        """
        \(CardPiece.head(number, TextFit.shortened(pack.event.title, size: 29, width: 700, lines: 2)))\
        <div class="write"><h2 class="unseen">Card \(number)</h2><p>The pain or the question, in one sentence</p><i></i><i></i><i></i></div>
        <div class="below"><div class="facts">
        <p class="line">Host</p><p class="line">It needs</p><p class="line">Slot, room</p></div>
        \(pack.url("/topics/new?card=\(number)").map { url in
            """
            <figure>\(Piece.code(url, label: "Opens a pitch with the number \(number)"))Pitch it here</figure>

            """ as Hypertext
        })</div>

        """
    }
}
