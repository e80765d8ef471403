import Markup
import Registration
import Unconference

/// What was said before about the same thing: topics on the wall, and notes of earlier events.
enum SimilarPiece {
    /// Something that was found.
    struct Match {
        let title: String
        let path: String?
        let isEarlier: Bool
    }

    /// What is near to a text.
    static func matches(to text: String, _ call: Call, besides: Topic.ID? = nil) -> [Match] {
        let topics = call.view.topics.filter { $0.id != besides }
        let writings = call.board.writings
        let texts = topics.map { $0.title + " " + $0.detail } + writings.map { $0.title + " " + $0.text }
        // Long texts are cut, so that nobody can make the machine think for long.
        return Similarity(texts).nearest(to: String(text.prefix(600)), limit: 4).map { match in
            guard match.index >= topics.count else {
                let topic = topics[match.index]
                return Match(title: topic.title, path: "/topics/\(topic.id.number)", isEarlier: false)
            }
            let writing = writings[match.index - topics.count]
            return Match(title: writing.title, path: writing.address, isEarlier: true)
        }
    }

    /// The list; nothing where nothing is near.
    static func piece(to text: String, _ call: Call, besides: Topic.ID? = nil) -> Hypertext {
        let found = matches(to: text, call, besides: besides)
        guard !found.isEmpty else { return "" }
        return """
            <section class="list similar"><h2 class="kicker">\(call.words.script.similar)</h2><ul>
            \(each: found, { match in
                """
                <li>\(match.path.map { "<a href=\"\($0)\">\(match.title)</a>" as Hypertext } ?? "\(match.title)")\
                \(if: match.isEarlier, " <span class=\"soft\">\(call.words.topic.earlier)</span>")</li>

                """
            })
            </ul></section>

            """
    }
}
