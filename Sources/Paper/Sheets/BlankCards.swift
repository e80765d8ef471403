import Markup
import Unconference

/// Numbered cards to write on; the code on each opens a pitch with its number.
enum BlankCards: Sheet {
    static let name = "blank-cards"
    static let title = PaperWords.english.titles.blankCards
    static let summary = "numbered cards to write on, whose code opens a pitch with that number"
    static let use = "Before the opening circle, one for everybody who may pitch; felt pens beside them."
    static let isPrivate = false
    static let isKeptFresh = true

    static func printout(of pack: PrintPack) -> Printout {
        let box = pack.paper.sideways
        let cards = pack.blankCards.map { card($0, pack) }
        return pack.printout(
            pack.words.titles.blankCards,
            box,
            style: CardPiece.style,
            pages: cards.isEmpty ? [nothing(pack.words.cards)] : CardPiece.pages(cards, on: box)
        )
    }

    private static func nothing(_ words: PaperWords.Cards) -> Hypertext {
        Piece.empty("\(words.noCards)", "\(words.sayHowMany)")
    }

    private static func card(_ number: Int, _ pack: PrintPack) -> Hypertext {
        let words = pack.words.cards
        return """
            \(CardPiece.head(number, TextFit.shortened(pack.event.title, size: 29, width: 700, lines: 2), pack.words))\
            <div class="write"><h2 class="unseen">\(words.number(number))</h2><p>\(words.question)</p><i></i><i></i><i></i></div>
            <div class="below"><div class="facts">
            <p class="line">\(words.hostLine)</p><p class="line">\(words.needsLine)</p><p class="line">\(words.placeLine)</p></div>
            \(pack.url("/topics/new?card=\(number)").map { url in
                """
                <figure>\(Piece.code(url, label: words.opensPitch))\(words.pitch)</figure>

                """ as Hypertext
            })</div>

            """
    }
}
