import Markup
import Planning
import Registration
import Unconference

/// One person's way through the day in full: with something unexpected, and with what they miss.
enum AgendaPage {
    /// The page.
    static func page(_ call: Call) throws -> Hypertext {
        let own = try call.ownView()
        let agenda = Agenda(of: own.person.id, at: call.scene.gathering)
        return Frame(call, call.guestWords.day.title, .now).page(
            """
            <h1>\(call.guestWords.day.title)</h1>
            \(NowAndNext.piece(call))
            \(agenda.unexpected.map { unexpected($0, call) })
            \(AgendaPiece.piece(call, own))
            \(missed(agenda, call))

            """
        )
    }

    private static func unexpected(_ found: Agenda.Unexpected, _ call: Call) -> Hypertext {
        guard let topic = call.view.topic(found.topic), let slot = call.view.event.slot(found.cell.slot)
        else {
            return ""
        }
        let words = call.guestWords.day
        let instead = found.insteadOf.flatMap { call.view.topic($0) }
        return """
            <section class="step" id="unexpected" data-live aria-label="\(words.unexpected)">
            <p class="kicker">\(words.unexpected)</p>
            <p class="what"><a href="/topics/\(topic.id.number)">\(topic.title)</a></p>
            <p>\(found.why(in: call.language))</p>
            <p class="soft">\(Clock.time(slot.starts))\(NowAndNext.room(topic, call))\(instead.map { ", \(words.insteadOf) \($0.title)" as Hypertext })</p>
            </section>

            """
    }

    private static func missed(_ agenda: Agenda, _ call: Call) -> Hypertext {
        let missed = agenda.missed.compactMap { missed in call.view.topic(missed.topic).map { (missed, $0) } }
        guard !missed.isEmpty else { return "" }
        let words = call.guestWords.day
        return """
            <section class="list" id="missed" data-live><h2 class="kicker">\(words.missed)</h2><ul class="log">
            \(each: missed, { missed, topic in
                """
                <li><a href="/topics/\(topic.id.number)">\(topic.title)</a> <span class="soft">\
                \(if: missed.cell == nil, "\(words.notPlaced)")\
                \(missed.cell.flatMap { call.view.event.slot($0.slot) }.map { Clock.time($0.starts) })</span>\
                \(if: call.view.phase.takesNotes && missed.cell != nil, " · <a href=\"/notes/\(topic.id.number)\">\(words.itsNote)</a>")</li>

                """
            })
            </ul></section>

            """
    }
}
