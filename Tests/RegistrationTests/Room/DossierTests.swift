import Fixtures
import Foundation
import Registration
import Testing
import Unconference

/// A copy of everything that is held about somebody: all of it, and nothing of anybody else.
@Suite struct DossierTests {
    /// A gathering in which two people have a word of their own in every field that can hold one.
    private func gathering() -> Gathering {
        var gathering = Gathering(event: .example, uid: "u")
        let meeting = Meeting(
            kind: .pair,
            round: 1,
            number: 1,
            people: [Participant.ID(1), Participant.ID(2)]
        )
        gathering.meetings[meeting.key] = meeting
        for number in 1...2 {
            let id = Participant.ID(number)
            func word(_ field: String) -> String { "canary-\(number)-\(field)-zq" }
            var person = Participant(id: id, name: word("name"), since: Instant(secondsSince1970: 0))
            person.email = word("email")
            person.organisation = word("organisation")
            person.role = word("role")
            person.stage = word("stage")
            person.asks = [word("asks")]
            person.offers = [word("offers")]
            person.stuck = word("stuck")
            person.access = word("access")
            person.diet = word("diet")
            person.source = word("source")
            person.checkedInBy = "helper-who-stood-at-the-door"
            gathering.participants[id] = person
            let answer = Answer(participant: id, question: "Why?", text: word("answer"))
            gathering.answers[answer.key] = answer
            gathering.importedRows["shop:\(number)"] = ImportedRow(
                key: "shop:\(number)",
                participant: id,
                seen: ["Shoe size": word("imported")]
            )
            gathering.consents[number] = Consent(
                number: number,
                participant: id,
                purpose: .photo,
                given: true,
                at: Instant(secondsSince1970: 5),
                channel: word("channel")
            )
            var topic = Topic(
                id: Topic.ID(number),
                slug: Slug(from: "t\(number)", fallback: "t"),
                title: word("title"),
                uid: "u\(number)",
                pitched: Instant(secondsSince1970: 5)
            )
            topic.detail = word("detail")
            topic.proposer = id
            gathering.topics[topic.id] = topic
            gathering.ahaMoments[number] = AhaMoment(
                number: number,
                participant: id,
                text: word("moment"),
                mayPublish: false,
                at: Instant(secondsSince1970: 6)
            )
            gathering.commitments[id] = Commitment(
                participant: id,
                text: word("commitment"),
                remind: true,
                at: Instant(secondsSince1970: 7)
            )
            var candidacy = Candidacy(
                participant: id,
                name: word("known-as"),
                objective: word("objective"),
                at: Instant(secondsSince1970: 8)
            )
            candidacy.validatedBy = [word("voucher")]
            gathering.candidacies[id] = candidacy
            let swap = ContactSwap(.init(of: id, in: meeting.key), contact: word("contact"))
            gathering.contactSwaps[swap.key] = swap
            let reply = MeetingReply(id, about: meeting.key, .cantFind)
            gathering.meetingReplies[reply.key] = reply
        }
        return gathering
    }

    private static let fields = [
        "name", "email", "organisation", "role", "stage", "asks", "offers", "stuck", "access", "diet",
        "source", "answer",
        "imported", "channel", "title", "detail", "moment", "commitment", "contact",
        "known-as", "objective", "voucher",
    ]

    @Test(arguments: 1...2)
    func `holds each of one's words once, and no word of anybody else`(number: Int) throws {
        let dossier = try #require(Dossier(of: Participant.ID(number), in: gathering()))
        let text = String(decoding: try JSONEncoder().encode(dossier), as: UTF8.self)
        for field in DossierTests.fields {
            let count = text.components(separatedBy: "canary-\(number)-\(field)-zq").count - 1
            #expect(count == 1, "\(field) stands there \(count) times")
        }
        #expect(!text.contains("canary-\(3 - number)-"))
        #expect(!text.contains("helper-who-stood"))
        #expect(dossier.replies == ["pair, round 1: cant-find"])
    }
}
