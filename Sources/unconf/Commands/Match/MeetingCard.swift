import FoundationEssentials
import Planning
import Registration
import Unconference

/// A meeting as organisers see it, for `--json`, with a sentence for each why they should be there.
struct MeetingCard: Encodable {
    /// One of those who meet.
    struct Person: Encodable {
        var number: Int
        var name: String
        /// Why, in a sentence to them.
        var why: String?
    }

    var kind: String
    var round: Int
    var number: Int
    var place: String?
    var people: [Person]

    /// A meeting at a gathering.
    init(_ meeting: Meeting, of gathering: Gathering) {
        let question = MeetingQuestion(gathering, people: meeting.people)
        kind = meeting.key.kind.rawValue
        round = meeting.key.round
        number = meeting.key.number
        place = meeting.place
        people = meeting.people.map { id in
            Person(
                number: id.number,
                name: gathering.participants[id]?.name ?? "",
                why: question.reason(for: id, meeting: meeting.people.filter { $0 != id })
            )
        }
    }

    /// The meetings as lines, a heading for each round.
    static func text(_ cards: [MeetingCard], reasons: Bool) -> String {
        var lines: [String] = []
        var heading = ""
        for card in cards {
            let next =
                card.kind == Meeting.Kind.mentor.rawValue
                ? "Mentors" : "\(card.kind.capitalized)s, round \(card.round)"
            if next != heading {
                if !lines.isEmpty { lines.append("") }
                lines.append(next)
                heading = next
            }
            lines.append(
                "  \(card.place ?? "somewhere"): "
                    + Words.join(card.people.map { "\($0.name) (\($0.number))" })
            )
            guard reasons else { continue }
            lines += card.people.compactMap { person in person.why.map { "    \(person.name): \($0)" } }
        }
        return lines.joined(separator: "\n")
    }
}
