import Publishing
import Registration
import Unconference
import Website

/// Something said before about the same thing: a topic of this event, or a note of an earlier one.
struct SimilarText: Encodable {
    /// `topic`, `note` or `question`.
    var kind: String
    /// The topic's number, or where the note is: `second-cup-1/first-year`.
    var reference: String
    /// What it is called.
    var title: String
    /// From 0 to 1000.
    var nearness: Int

    /// What was said before about what a text says.
    static func find(_ text: String, at desk: Desk, in gathering: Gathering) throws -> [SimilarText] {
        let topics = gathering.openTopics
        let today = try desk.today()
        let writings = desk.folder.writings(on: today, drafts: true)
        let texts =
            topics.map { $0.title + " " + $0.detail } + writings.map { $0.title + " " + $0.text }
        return Similarity(texts).nearest(to: text, limit: 6).map { match in
            if match.index < topics.count {
                let topic = topics[match.index]
                return SimilarText(
                    kind: "topic",
                    reference: topic.id.description,
                    title: topic.title,
                    nearness: match.nearness
                )
            }
            let writing = writings[match.index - topics.count]
            return SimilarText(
                kind: writing.kind.rawValue,
                reference: writing.reference,
                title: writing.title,
                nearness: match.nearness
            )
        }
    }

    /// The finds as lines for a person.
    static func lines(_ similar: [SimilarText]) -> [String] {
        guard !similar.isEmpty else { return [] }
        return ["", "Said before, perhaps about the same:"]
            + similar.map { "  \($0.kind) \($0.reference): \($0.title)" }
    }
}
