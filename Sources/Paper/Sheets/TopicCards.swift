import Markup
import Registration
import Unconference

/// A card for the wall for each topic that was pitched.
enum TopicCards: Sheet {
    static let name = "cards"
    static let title = PaperWords.english.titles.cards
    static let summary = "a card for each topic, four to a page; --blank N for empty ones"
    static let use =
        "After pitching, for a wall of paper beside the board; and for what was pitched on a phone."
    static let isPrivate = true
    static let isKeptFresh = true

    static func printout(of pack: PrintPack) -> Printout {
        let box = pack.paper.sideways
        let cards = pack.view.topics.map { card($0, pack, box.part(columns: 2, rows: 2)) }
        return pack.printout(
            pack.words.titles.cards,
            box,
            style: CardPiece.style,
            pages: cards.isEmpty ? [nothing(pack.words.cards)] : CardPiece.pages(cards, on: box)
        )
    }

    private static func nothing(_ words: PaperWords.Cards) -> Hypertext {
        Piece.empty("\(words.nothingPitched)", "\(words.printBlank)")
    }

    private static func card(_ topic: RoomTopic, _ pack: PrintPack, _ part: PageBox) -> Hypertext {
        let width = part.width - 180
        let room = PageBox(width: width, height: part.height - 690)
        let size = TextFit.size(topic.title, in: room, from: 32...112)
        let number = topic.id.number
        return """
            \(CardPiece.head(number, TextFit.shortened(pack.event.title, size: 29, width: 700, lines: 2), pack.words))\
            <h2 class="sized" style="--size: \(size)">\(Piece.text(topic.title, of: pack.event))</h2>
            <div class="below"><div class="facts">
            \(facts(topic, pack, width: width - 330))</div>
            \(pack.url("/topics/\(number)").map { url in
                """
                <figure>\(Piece.code(url, label: pack.words.cards.opens))\(pack.words.cards.wish)</figure>

                """ as Hypertext
            })</div>

            """
    }

    private static func facts(_ topic: RoomTopic, _ pack: PrintPack, width: Int) -> Hypertext {
        let words = pack.words.cards
        var facts: [Hypertext] = []
        let hosts = pack.hosts(of: topic)
        if let place = Piece.place(topic, in: pack.event) {
            let room = TextFit.shortened(place.room, size: 37, width: width - 500, lines: 1)
            facts.append("<b class=\"figures\">\(place.time)</b> \(words.inRoom) <b>\(room)</b>")
        }
        if !hosts.isEmpty {
            facts.append(
                "\(words.host)\(pack.words.language.colon) \(Piece.names(fitting(hosts, width, pack.words), pack.words))"
            )
        } else if topic.wantsHost {
            facts.append("<b class=\"signal\">\(words.wantsHost)</b>")
        }
        let needs = topic.needs.isEmpty ? "" : " · \(words.needs) \(topic.needs.joined(separator: ", "))"
        facts.append(
            "<span class=\"soft\">\(TextFit.shortened(topic.format.label(in: pack.words.language) + needs, size: 37, width: width, lines: 2))</span>"
        )
        if !topic.mergedFrom.isEmpty {
            let numbers = topic.mergedFrom.prefix(6).map(\.description).joined(separator: ", ")
            facts.append("<span class=\"soft\">\(words.merged) \(numbers)</span>")
        }
        return Hypertext(facts.map { "<p>\($0)</p>\n" })
    }

    /// Hosts on two lines: as many as there is room for, the last perhaps shortened.
    private static func fitting(_ hosts: [String], _ width: Int, _ words: PaperWords) -> [String] {
        let most = hosts.count > 1 ? 1 : 2
        return hosts.prefix(2).map { TextFit.shortened($0, size: 37, width: width - 160, lines: most) }
            + (hosts.count > 2 ? ["\(hosts.count - 2) \(words.cards.more)"] : [])
    }
}
