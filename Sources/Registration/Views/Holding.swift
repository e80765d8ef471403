public import Unconference

/// One kind of data that an event holds about people: what it is, about how many, and since when.
///
/// It is what a data protection authority asks for within 72 hours (GDPR, Article 33), and holds nothing of anybody.
public struct Holding: Hashable, Encodable, Sendable {
    /// What it is, in words for people.
    public var what: String
    /// About how many people; nil where it is not known whose it is.
    public var people: Int?
    /// How many records there are.
    public var records: Int
    /// Since when the first of them can have been there; nil where that is not known.
    public var since: Instant?
    /// Whether it is of the kinds that Article 9 protects, such as health and belief.
    public var isSensitive: Bool

    /// Everything that is held at an event, the riskiest first; kinds of which there is nothing are left out.
    public static func all(in gathering: Gathering) -> [Holding] {
        let signedUp = gathering.participants
        func held(_ what: String, _ whose: [Participant.ID], isSensitive: Bool = false) -> Holding {
            let people = Set(whose)
            return Holding(
                what: what,
                people: people.count,
                records: whose.count,
                since: people.compactMap { signedUp[$0]?.since }.min(),
                isSensitive: isSensitive
            )
        }
        func field(_ what: String, isSensitive: Bool = false, _ isFilled: (Participant) -> Bool) -> Holding {
            held(what, signedUp.unordered.filter(isFilled).map(\.id), isSensitive: isSensitive)
        }
        let notes = gathering.rawNotes.unordered.filter { !$0.isEmpty }
        return [
            field("access needs", isSensitive: true) { $0.access != nil },
            field("what they can't eat", isSensitive: true) { $0.diet != nil },
            field("e-mail addresses") { $0.email != nil },
            field("names") { !$0.unnamed },
            field("organisations") { $0.organisation != nil },
            field("roles, stages, and what they ask, offer and are stuck on") {
                $0.role != nil || $0.stage != nil || $0.stuck != nil || !$0.asks.isEmpty || !$0.offers.isEmpty
            },
            field("when they came in at the door") { $0.checkedIn != nil },
            held("answers at the ticket shop", gathering.answers.unordered.map(\.participant)),
            held("rows of ticket exports", gathering.importedRows.unordered.map(\.participant)),
            held("wishes for topics", gathering.interests.unordered.map(\.key.participant)),
            held("seconds given to topics", gathering.seconds.unordered.map(\.key.participant)),
            held("topics they pitched", gathering.topics.unordered.compactMap(\.proposer)),
            held("topics they host", gathering.hostings.unordered.map(\.key.participant)),
            held("whom they were brought together with", gathering.meetings.unordered.flatMap(\.people)),
            held("rounds of meetings they joined", gathering.joinings.unordered.map(\.key.participant)),
            held(
                "what they answered about a meeting",
                gathering.meetingReplies.unordered.map(\.key.participant)
            ),
            held("whom they never want to meet", gathering.avoidances.unordered.map(\.key.participant)),
            held("contact details for one another", gathering.contactSwaps.unordered.map(\.key.participant)),
            held("moments they told of", gathering.ahaMoments.unordered.map(\.participant)),
            held("what they will do", gathering.commitments.unordered.map(\.participant)),
            held("dots they put on cards", gathering.dots.unordered.compactMap(\.key.participant)),
            held("applications to be an ambassador", gathering.candidacies.unordered.map(\.participant)),
            held("letters to them", gathering.mailings.unordered.map(\.participant)),
            held("consents given and withdrawn", gathering.consents.unordered.map(\.participant)),
            Holding(
                what: "raw notes of sessions, unchecked",
                people: nil,
                records: notes.count,
                since: notes.map(\.changed).min(),
                isSensitive: false
            ),
        ].filter { $0.records > 0 }
    }
}
