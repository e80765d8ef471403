import Markup
import Registration
import Unconference

/// The table of a lean coffee: to discuss, discussing, discussed; dots on the cards, thumbs when a card's time is up.
enum CardTable {
    /// The page of a table, for the phones around it.
    static func page(_ call: Call) throws -> Hypertext {
        let topic = try call.topic()
        let back = "/topics/\(topic.id.number)/table"
        let words = call.words.table
        return Frame(call, topic.title, .topics).page(
            """
            <h1>\(topic.title)</h1>
            <p class="lead">\(words.lead)</p>
            <div id="table" data-live>\(piece(topic, back: back, call))</div>
            <form class="form" method="post" action="\(Deed.writeCard.path)">\(Forms.once(back))\(Forms.hidden([("topic", topic.id.number.description)]))
            \(Forms.line("text", words.card, "", limit: 140, required: true))
            <p class="go"><button class="button first">\(words.put)</button></p></form>
            <p><a href="/topics/\(topic.id.number)">\(words.about)</a></p>

            """
        )
    }

    /// The three columns, and how many dots whoever looks has left.
    static func piece(_ topic: RoomTopic, back: String, _ call: Call) -> Hypertext {
        let words = call.words.table
        let gathering = call.scene.gathering
        let cards = gathering.cards(of: topic.id)
        let hand = min(max(call.input.number("hand") ?? 1, 1), DotGiver.turns.upperBound)
        let giver = call.may(.dot) ? call.visitor.actor.map { DotGiver($0, turn: hand) } : nil
        let left = giver.map { gathering.dotsLeft(for: $0, at: topic.id) }
        func column(_ column: TableCard.Column, _ title: String) -> Hypertext {
            let found = cards.filter { $0.column == column }
            return """
                <section class="column \(column.rawValue)"><h2 class="kicker">\(title)</h2>
                <ul>\(each: found, { card in
                    let own = giver.map { gathering.dots(of: $0, on: card.key) } ?? 0
                    return item(
                        card,
                        topic,
                        dots: (left: left ?? 0, own: own, hand: hand),
                        mayTurn: call.may(.turnCard),
                        words: words,
                        back: back
                    )
                })</ul></section>

                """
        }
        return """
            \(if: !cards.isEmpty, purse(left, giver, hand, words, back))
            <div class="cardtable">\(column(.waiting, words.waiting))\(column(.talking, words.talking))\(column(.done, words.done))</div>

            """
    }

    /// How many dots are left, in words; on a screen that many use, the way to the next person's.
    private static func purse(
        _ left: Int?,
        _ giver: DotGiver?,
        _ hand: Int,
        _ words: BoardWords.Table,
        _ back: String
    ) -> Hypertext {
        guard let left, let giver else { return "" }
        let next: Hypertext =
            giver.isDevice && left < Dot.each && DotGiver.turns.contains(hand + 1)
            ? " <a class=\"button\" href=\"\(back)?hand=\(hand + 1)\">\(words.nextPerson)</a>" : ""
        return "<p class=\"purse\" id=\"purse\"><span>\(words.dotsLeft(left))</span>\(next)</p>"
    }

    private static func item(
        _ card: TableCard,
        _ topic: RoomTopic,
        dots: (left: Int, own: Int, hand: Int),
        mayTurn: Bool,
        words: BoardWords.Table,
        back: String
    ) -> Hypertext {
        let values = [("topic", topic.id.number.description), ("card", card.key.number.description)]
        let hand = values + (dots.hand > 1 ? [("hand", dots.hand.description)] : [])
        func turn(_ to: TurnCard.Turn, _ label: String, first: Bool = false) -> Hypertext {
            guard mayTurn else { return "" }
            return Forms.tap(
                .turnCard,
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
                """
                \(if: dots.left > 0, Forms.tap(.dot, hand, back: back, words.dot, about: card.text))\
                \(if: dots.own > 0, Forms.tap(.dot, hand + [("off", "1")], back: back, words.takeOff, about: card.text))\
                \(turn(.talk, words.talk))
                """
            case .talking:
                """
                \(turn(.more, words.more))\(turn(.done, words.enough, first: true))\(turn(.later, words.later))
                """
            case .done: turn(.talk, words.onceMore)
            }
        return """
            <li id="card-\(card.key.number)"><p class="title">\(card.text)</p>
            <p class="dots" aria-label="\(words.dots(card.dots))">\(String(repeating: "●", count: min(card.dots, 24)))\(if: card.dots > 24, " \(card.dots)")</p>
            \(timer(card, words))<div class="deeds">\(deeds)</div></li>

            """
    }

    private static func timer(_ card: TableCard, _ words: BoardWords.Table) -> Hypertext {
        guard card.column == .talking, let since = card.since else { return "" }
        let ends = since.secondsSince1970 + Int64(card.seconds)
        return """
            <p class="timer" data-until="\(ends.description)" data-bells="\(ends.description)">\(words.minutes(card.seconds / 60))</p>
            """
    }
}
