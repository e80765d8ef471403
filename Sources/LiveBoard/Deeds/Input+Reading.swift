import Registration
import Unconference

/// What deeds read from what was sent; each tells plainly what is wrong.
extension Input {
    /// A topic's number.
    func topicID(_ name: String = "topic") throws(Refusal) -> Topic.ID {
        guard let number = self[name].flatMap({ Int(digits: $0) }) else { throw .unreadable(name) }
        return Topic.ID(number)
    }

    /// A person's number.
    func personID(_ name: String) throws(Refusal) -> Participant.ID {
        guard let number = self[name].flatMap({ Int(digits: $0) }) else { throw .unreadable(name) }
        return Participant.ID(number)
    }

    /// The short name of a slot or a room.
    func slug(_ name: String) throws(Refusal) -> Slug {
        guard let slug = self[name].flatMap({ Slug($0) }) else { throw .unreadable(name) }
        return slug
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
