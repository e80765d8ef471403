import Markup
import Registration
import Unconference

/// A topic in a list, with what whoever looks may do with it.
enum TopicPiece {
    /// The topic as an item.
    static func item(_ topic: RoomTopic, _ call: Call, _ own: OwnView?, back: String) -> Hypertext {
        let standing = Pieces.Standing(topic.id, own)
        return call.pieces.piece(.topic(topic.id, standing, back: back)) {
            """
            <li class="topic" id="t\(topic.id.number)" data-live>
            <h2><a href="/topics/\(topic.id.number)">\(topic.title)</a></h2>
            \(facts(topic, call))
            \(deeds(topic, call, standing, back: back))
            </li>

            """
        }
    }

    /// Format, needs, hosts, what it still lacks, where it is.
    static func facts(_ topic: RoomTopic, _ call: Call) -> Hypertext {
        let (view, words) = (call.view, call.words.topic)
        var facts: [Hypertext] = []
        if let cell = topic.cell, let slot = view.event.slot(cell.slot), let room = view.event.room(cell.room)
        {
            facts.append("<span><b>\(slot.starts.local.time.description)</b> \(room.name)</span>")
        }
        if topic.wantsHost { facts.append("<span class=\"state wait\">\(words.wantsHost)</span>") }
        if !topic.hosts.isEmpty { facts.append("<span>\(names(topic.hosts, call))</span>") }
        facts.append("<span>\(topic.format.label(in: call.language))</span>")
        if !topic.needs.isEmpty {
            facts.append("<span>\(words.needs) \(topic.needs.joined(separator: ", "))</span>")
        }
        if let missing = topic.secondsMissing, missing > 0 {
            facts.append(
                "<span class=\"state wait\">\(words.seconds(missing))</span>"
            )
        }
        switch topic.places {
        case .plenty?: facts.append("<span>\(words.plenty)</span>")
        case let places?: facts.append("<span class=\"state wait\">\(self.words(for: places, words))</span>")
        case nil: break
        }
        if let wishes = topic.wishes {
            facts.append("<span>\(words.wishes(wishes))</span>")
        }
        return "<p class=\"meta\">\(each: facts, { $0 })</p>"
    }

    /// How full a session will be, as people say it.
    static func words(for places: Places, _ words: BoardWords.Topic) -> String {
        switch places {
        case .plenty: words.plenty
        case .few: words.few
        case .full: words.full
        }
    }

    /// Names of people, each kept from turning the line around.
    static func names(_ names: [String], _ call: Call) -> Hypertext {
        var pieces: [Hypertext] = []
        for (index, name) in names.enumerated() {
            if index > 0 { pieces.append(index == names.count - 1 ? "\(call.language.and)" : ", ") }
            pieces.append("<bdi>\(name)</bdi>")
        }
        return Hypertext(pieces)
    }

    /// The buttons.
    static func deeds(_ topic: RoomTopic, _ call: Call, _ own: Pieces.Standing, back: String) -> Hypertext {
        guard own.holdsPlace else { return "" }
        let (view, words) = (call.view, call.words.topic)
        let id = topic.id.number.description
        var pieces: [Hypertext] = []
        if view.phase.takesWishes { pieces.append(wish(topic, own.must, words, back: back)) }
        if view.phase.takesPitches, !own.isPitched {
            pieces.append(
                Forms.tap(
                    .second,
                    [("topic", id)] + (own.isSeconded ? [("off", "1")] : []),
                    back: back,
                    own.isSeconded ? words.seconded : words.second,
                    about: topic.title,
                    pressed: own.isSeconded
                )
            )
        }
        if topic.wantsHost, view.phase.takesPitches {
            pieces.append(Forms.tap(.host, [("topic", id)], back: back, words.host, about: topic.title))
        }
        return "<div class=\"deeds\">\(Hypertext(pieces))</div>"
    }

    private static func wish(_ topic: RoomTopic, _ must: Bool?, _ words: BoardWords.Topic, back: String)
        -> Hypertext
    {
        func level(_ value: String, _ label: String, _ isOn: Bool) -> Hypertext {
            """
            <button class="button" name="level" value="\(isOn ? "none" : value)" data-level="\(value)" \
            aria-pressed="\(isOn ? "true" : "false")">\(label)<span class="unseen">: \(topic.title)</span></button>
            """
        }
        return """
            <form class="tap levels" method="post" action="\(Deed.wish.path)" data-tap>\
            \(Forms.hidden([("topic", topic.id.number.description), ("back", back)]))\
            \(level("like", words.like, must == false))\(level("must", words.must, must == true))</form>
            """
    }
}
