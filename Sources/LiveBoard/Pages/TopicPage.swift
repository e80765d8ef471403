import Markup
import Registration
import Unconference

/// One topic: the pain, what else there is to say, and what one may do about it.
enum TopicPage {
    /// The page.
    static func page(_ call: Call) throws -> Hypertext {
        let topic = try call.topic()
        let own = call.own
        let words = call.words.topic
        let path = "/topics/\(topic.id.number)"
        let isOwn = own?.pitched.contains(topic.id) == true || call.visitor.kind == .organiser
        return Frame(call, topic.title, .topics).page(
            """
            <article class="topic one" id="t\(topic.id.number)" data-live>
            <header class="head">
            <p class="kicker"><span>\(words.number(topic.id.number))</span></p>
            <h1 class="pain">\(topic.title)</h1>
            \(TopicPiece.facts(topic, call))
            <p class="meta">\(SessionPiece.state(topic, call))</p>
            </header>
            \(if: !topic.detail.isEmpty, "<p class=\"detail\">\(topic.detail)</p>")
            \(SessionPiece.deeds(topic, call, back: path))
            \(TopicPiece.deeds(topic, call, Pieces.Standing(topic.id, own), back: path))
            \(lineage(topic, call))
            \(if: !topic.mergedFrom.isEmpty, "<p class=\"soft\">\(words.livesOn(topic.mergedFrom.map { String($0.number) }.joined(separator: ", ")))</p>")
            \(proposals(topic, call, own))
            </article>
            \(note(topic, call))
            \(isOwn ? ownDeeds(topic, call, path) : "")
            \(SimilarPiece.piece(to: topic.title + " " + topic.detail, call, besides: topic.id))

            """
        )
    }

    private static func note(_ topic: RoomTopic, _ call: Call) -> Hypertext {
        guard call.visitor != .nobody, call.view.phase.takesNotes else { return "" }
        return """
            <p class="go"><a class="button" href="/notes/\(topic.id.number)">\(call.words.topic.openNote)</a>\
            \(if: topic.format == .leanCoffee && topic.cell != nil, " <a class=\"button\" href=\"/topics/\(topic.id.number)/table\">\(call.words.topic.table)</a>")</p>

            """
    }

    /// Where it comes from, and where it is on again.
    private static func lineage(_ topic: RoomTopic, _ call: Call) -> Hypertext {
        let words = call.words.topic
        let again = topic.repeatedBy.compactMap { call.view.topic($0) }
        let origin = topic.lineage.flatMap { call.view.topic($0.origin) }
        return """
            \(origin.map { origin in
                "<p class=\"soft\">\(topic.lineage?.kind == .half ? words.otherHalf : words.onceMore) <a href=\"/topics/\(origin.id.number)\">\(origin.title)</a></p>\n" as Hypertext
            })\(each: again, { copy in
                "<p>\(words.again) <a href=\"/topics/\(copy.id.number)\">\(SessionPiece.time(copy, call) ?? words.notPlacedYet)</a></p>\n"
            })
            """
    }

    private static func proposals(_ topic: RoomTopic, _ call: Call, _ own: OwnView?) -> Hypertext {
        let words = call.words.topic
        return Hypertext(
            (own?.mergeProposals ?? []).filter { $0.key.from == topic.id || $0.key.into == topic.id }.map {
                proposal in
                let other = proposal.key.from == topic.id ? proposal.key.into : proposal.key.from
                let isFrom = proposal.key.from == topic.id
                let agreed = isFrom ? proposal.agreedFrom : proposal.agreedInto
                let title = call.view.topic(other)?.title ?? ""
                return """
                    <div class="step"><p><b>\(title)</b>\(call.language.colon) \(words.shallMerge)</p>
                    \(if: agreed, "<p class=\"soft\">\(words.agreed)</p>")
                    \(if: !agreed, Forms.tap(.merge, [("from", proposal.key.from.number.description), ("into", proposal.key.into.number.description)], back: "/topics/\(proposal.key.into.number)", words.merge))
                    </div>

                    """
            }
        )
    }

    private static func ownDeeds(_ topic: RoomTopic, _ call: Call, _ path: String) -> Hypertext {
        let words = call.words.topic
        let others = call.view.topics.filter { $0.id != topic.id }
        return """
            <section class="list"><h2 class="kicker">\(call.visitor.kind == .organiser ? words.asOrganiser : words.yours)</h2>
            <div class="deeds"><a class="button" href="\(path)/edit">\(words.change)</a>
            \(Forms.tap(.withdraw, [("topic", topic.id.number.description)], back: "/topics", words.takeBack, about: topic.title))</div>
            \(if: !others.isEmpty, """
            <form class="form" method="post" action="\(Deed.merge.path)">\(Forms.hidden([("from", topic.id.number.description), ("back", path)]))
            \(Forms.choice("into", words.nearlySame, others.map { (value: $0.id.number.description, label: "\($0.id.number) · \($0.title)") }, chosen: ""))
            <p class="go"><button class="button">\(words.propose)</button></p></form>
            """)
            </section>

            """
    }
}
