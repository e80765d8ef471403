import Markup
import Registration
import Unconference

/// The table of a lean coffee: to discuss, discussing, discussed; dots on the cards, thumbs when a card's time is up.
enum CardTable {
    /// The page of a table, for the phones around it.
    static func page(_ call: Call) throws -> Hypertext {
        let topic = try call.topic()
        let back = "/topics/\(topic.id.number)/table"
        return Frame(call, topic.title, .topics).page(
            """
            <h1>\(topic.title)</h1>
            <p class="lead">One question on each card, three dots each. The card with most dots comes first.</p>
            <div id="table" data-live>\(piece(topic, back: back, call))</div>
            <form class="form" method="post" action="/do/card">\(Forms.once(back))\(Forms.hidden([("topic", topic.id.number.description)]))
            \(Forms.line("text", "A card", "", limit: 140, required: true))
            <p class="go"><button class="button first">Put it on the table</button></p></form>
            <p><a href="/topics/\(topic.id.number)">About this session</a></p>

            """
        )
    }

    /// The three columns.
    static func piece(_ topic: RoomTopic, back: String, _ call: Call) -> Hypertext {
        let cards = call.scene.gathering.cards(of: topic.id)
        func column(_ column: TableCard.Column, _ title: String) -> Hypertext {
            let found = cards.filter { $0.column == column }
            return """
                <section class="column \(column.rawValue)"><h2 class="kicker">\(title)</h2>
                <ul>\(each: found, { card in item(card, topic, back: back, call) })</ul></section>

                """
        }
        return """
            <div class="cardtable">\(column(.waiting, "To discuss"))\(column(.talking, "Discussing"))\(column(.done, "Discussed"))</div>

            """
    }

    private static func item(_ card: TableCard, _ topic: RoomTopic, back: String, _ call: Call) -> Hypertext {
        let values = [("topic", topic.id.number.description), ("card", card.key.number.description)]
        func turn(_ to: TurnCard.Turn, _ label: String, first: Bool = false) -> Hypertext {
            Forms.tap(
                "turn",
                values + [("to", to.rawValue)],
                back: back,
                label,
                about: card.text,
                kind: first ? "button first" : "button"
            )
        }
        let deeds: Hypertext =
            switch card.column {
            case .waiting:
                "\(Forms.tap("dot", values, back: back, "Dot", about: card.text))\(turn(.talk, "Talk about it"))"
            case .talking:
                """
                \(turn(.more, "👍 Two minutes more"))\(turn(.done, "👎 Done", first: true))\(turn(.later, "Later"))
                """
            case .done: turn(.talk, "Once more")
            }
        return """
            <li id="card-\(card.key.number)"><p class="title">\(card.text)</p>
            <p class="dots" aria-label="\(card.dots) dots">\(String(repeating: "●", count: min(card.dots, 24)))\(if: card.dots > 24, " \(card.dots)")</p>
            \(timer(card))<div class="deeds">\(deeds)</div></li>

            """
    }

    private static func timer(_ card: TableCard) -> Hypertext {
        guard card.column == .talking, let since = card.since else { return "" }
        let ends = since.secondsSince1970 + Int64(card.seconds)
        return """
            <p class="timer" data-until="\(ends.description)" data-bells="\(ends.description)">\(card.seconds / 60) minutes</p>
            """
    }
}
