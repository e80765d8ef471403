import Registration
import Unconference

/// What deeds read from what was sent; each tells plainly what is wrong.
extension Input {
    /// A topic's number.
    func topicID(_ name: String = "topic") throws(Refusal) -> Topic.ID {
        guard let number = number(name) else { throw .unreadable(name) }
        return Topic.ID(number)
    }

    /// A person's number.
    func personID(_ name: String) throws(Refusal) -> Participant.ID {
        guard let number = number(name) else { throw .unreadable(name) }
        return Participant.ID(number)
    }

    /// The short name of a slot or a room.
    func slug(_ name: String) throws(Refusal) -> Slug {
        guard let slug = self[name].flatMap({ Slug($0) }) else { throw .unreadable(name) }
        return slug
    }

    /// Where a topic was on the page, `s1/press` or `off`; nothing where the page does not say.
    func seen(_ topic: Topic.ID) throws(Refusal) -> SeenBoard {
        var seen = SeenBoard()
        guard let text = self["seen"], !text.isEmpty else { return seen }
        guard text != "off" else {
            seen.note(topic, in: nil)
            return seen
        }
        let parts = text.split(separator: "/").map { Slug(String($0)) }
        guard parts.count == 2, let slot = parts[0], let room = parts[1] else { throw .unreadable("seen") }
        seen.note(topic, in: Cell(slot: slot, room: room))
        return seen
    }

    /// One of a few words.
    func word<Word: RawRepresentable<String>>(_ name: String) throws(Refusal) -> Word {
        guard let word = self[name].flatMap({ Word(rawValue: $0) }) else { throw .unreadable(name) }
        return word
    }

    /// Several short names.
    func slugs(_ name: String) throws(Refusal) -> [Slug] {
        var result: [Slug] = []
        for text in all(name) where !text.isEmpty {
            guard let slug = Slug(text) else { throw .unreadable(name) }
            result.append(slug)
        }
        return result
    }
}

extension Refusal {
    /// Something that was sent can't be read.
    static func unreadable(_ name: String) -> Refusal {
        Refusal(
            .invalid,
            "unreadable",
            "“\(name)” is missing, or can't be read",
            help: "load the page again and do it once more"
        )
    }
}
