import Markup
import Registration
import Unconference

/// How a session goes, and what whoever looks may do about it.
enum SessionPiece {
    /// In words; nothing where all is as planned.
    static func state(_ topic: RoomTopic, _ call: Call) -> Hypertext {
        let words = call.words.session
        return switch call.view.standing(of: topic, at: call.now) {
        case .wantsStarter: "<span class=\"state wait\">\(words.wantsStarter)</span>"
        case .begun: "<span class=\"state good\">\(words.on)</span>"
        case .due: "<span class=\"state wait\">\(words.due)</span>"
        case .cancelled:
            "<span class=\"state wait\">\(words.cancelled)\(topic.session?.reason.map { ": \($0)" as Hypertext })</span>"
        case .over: "<span class=\"state\">\(words.over)</span>"
        case .ahead(let starts):
            topic.session.map { $0.delay > 0 } == true
                ? "<span class=\"state wait\">\(words.beginsAt(call.view.event.zone.moment(at: starts).local.time.description))</span>"
                : ""
        case nil: ""
        }
    }

    /// `15:35 in Ink`; nil for a topic that is not on the board.
    static func time(_ topic: RoomTopic, _ call: Call) -> String? {
        guard let cell = topic.cell, let slot = call.view.event.slot(cell.slot) else { return nil }
        let time = slot.starts.local.time.description
        return call.view.event.room(cell.room).map { call.words.session.timeAndRoom(time, $0.name) } ?? time
    }

    /// The buttons; those who may not don't see them.
    static func deeds(_ topic: RoomTopic, _ call: Call, back: String) -> Hypertext {
        guard let standing = call.view.standing(of: topic, at: call.now), isTheirs(topic, standing, call)
        else {
            return ""
        }
        let values = [("topic", topic.id.number.description)]
        func tap(_ deed: Deed, _ label: String, _ more: [(String, String)] = [], first: Bool = false)
            -> Hypertext
        {
            guard call.may(deed) else { return "" }
            return Forms.tap(
                deed,
                values + more,
                back: back,
                label,
                about: topic.title,
                kind: first ? "button first" : "button"
            )
        }
        let words = call.words.session
        let isHost = call.own.map { $0.hosted.contains(topic.id) } ?? true
        let again = isHost && topic.repeatedBy.isEmpty ? tap(.repeatTopic, words.again) : ""
        switch standing {
        case .due, .wantsStarter:
            let label = isHost ? words.begin : words.start
            return """
                <div class="deeds">\(tap(.start, label, first: true))\(if: isHost, tap(.delay, words.late, [("minutes", "5")]))</div>
                """
        case .ahead:
            return isHost
                ? "<div class=\"deeds\">\(tap(.start, words.begin))\(tap(.delay, words.late, [("minutes", "5")]))\(again)</div>"
                : ""
        case .begun: return isHost ? "<div class=\"deeds\">\(tap(.over, words.end))\(again)</div>" : ""
        case .over: return again.isEmpty ? "" : "<div class=\"deeds\">\(again)</div>"
        case .cancelled: return ""
        }
    }

    /// Hosts and the desk run a session; where nobody has begun it, anybody in the room may.
    private static func isTheirs(_ topic: RoomTopic, _ standing: SessionStanding, _ call: Call) -> Bool {
        guard let own = call.own else {
            return VisitorKind.desk.contains(call.visitor.kind) || call.visitor.kind == .screen
        }
        return own.hosted.contains(topic.id) || standing == .wantsStarter && own.person.holdsPlace
    }
}
