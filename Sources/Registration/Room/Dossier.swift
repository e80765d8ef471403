import Unconference

/// All that is held about one person, and nothing about anybody else.
public struct Dossier: Encodable, Sendable {
    /// The event's title.
    public var event: String
    /// What they said about themselves.
    public var profile: Participant
    /// What they answered at the ticket shop, by question.
    public var answers: [String: String]
    /// What the ticket shop's export said of them, by column.
    public var imported: [[String: String]]
    /// What they agreed to, as a log.
    public var consents: [Consent]
    /// The topics they pitched.
    public var pitched: [String]
    /// What else they said when they pitched.
    public var pitchedDetails: [String]
    /// The topics they host.
    public var hosts: [String]
    /// The topics they second.
    public var seconds: [String]
    /// What they wish for.
    public var wishes: [String]
    /// Whom they were brought together with is others' data; when and where is theirs.
    public var meetings: [String]
    /// The contact details that they gave to those they met.
    public var contacts: [String]
    /// What they answered about meetings, such as that they could not find somebody.
    public var replies: [String]
    /// The rounds they joined.
    public var rounds: [String]
    /// What they told of.
    public var moments: [AhaMoment]
    /// What they will do.
    public var commitment: Commitment?
    /// Their application to be an ambassador.
    public var candidacy: Candidacy?
    /// How many they asked never to meet.
    public var avoided: Int
    /// The cards that they put dots on.
    public var dots: [String]
    /// What was written to them.
    public var letters: [Mailing]

    /// What is held about a person; nil where there is no such person.
    public init?(of id: Participant.ID, in gathering: Gathering) {
        guard let person = gathering.participants[id] else { return nil }
        func title(_ id: Topic.ID) -> String { "\(id) \(gathering.topics[id]?.title ?? "")" }
        event = gathering.event.title
        profile = person
        // Who stood at the door is theirs to tell.
        profile.checkedInBy = nil
        answers = Dictionary(
            gathering.answers.sorted.filter { $0.participant == id }.map { ($0.question, $0.text) },
            uniquingKeysWith: { first, _ in first }
        )
        imported = gathering.importedRows.sorted.filter { $0.participant == id }.map(\.seen)
        consents = gathering.consents.sorted.filter { $0.participant == id }
        pitched = gathering.topics.sorted.filter { $0.proposer == id }.map { title($0.id) }
        pitchedDetails = gathering.topics.sorted.filter { $0.proposer == id && !$0.detail.isEmpty }.map(
            \.detail
        )
        hosts = gathering.hostings.sorted.filter { $0.key.participant == id }.map { title($0.key.topic) }
        seconds = gathering.seconds.sorted.filter { $0.key.participant == id }.map { title($0.key.topic) }
        wishes = gathering.wishes(of: id).map { title($0.key.topic) + ($0.must ? " (must)" : "") }
        meetings = gathering.meetings.sorted.filter { $0.people.contains(id) }.map {
            "\($0.key.kind.rawValue), round \($0.key.round)" + ($0.place.map { ", at \($0)" } ?? "")
        }
        contacts = gathering.contactSwaps.sorted.filter { $0.key.participant == id }.map(\.contact)
        replies = gathering.meetingReplies.sorted.filter { $0.key.participant == id }.map {
            "\($0.key.meeting.kind.rawValue), round \($0.key.meeting.round): \($0.answer.rawValue)"
        }
        rounds = gathering.joinings.sorted.filter { $0.key.participant == id }.map(\.key.slot.text)
        moments = gathering.ahaMoments.sorted.filter { $0.participant == id }
        commitment = gathering.commitments[id]
        candidacy = gathering.candidacies[id]
        avoided = gathering.avoidances.unordered.count { $0.key.participant == id }
        dots = gathering.dots.sorted.filter { $0.key.participant == id }.map {
            "\($0.count) on “\(gathering.tableCards[$0.key.card]?.text ?? "")”"
        }
        letters = gathering.mailings.sorted.filter { $0.participant == id }
    }
}
