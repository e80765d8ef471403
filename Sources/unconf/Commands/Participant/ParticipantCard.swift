import Registration
import Unconference

/// A person as organisers see them, for `--json`.
struct ParticipantCard: Encodable {
    /// The number.
    var number: Int
    /// The name.
    var name: String
    /// registered, waiting, offered or cancelled.
    var standing: String
    /// The place in the line, from 1, while waiting.
    var position: Int?
    /// Until when a place is held, while offered.
    var offerUntil: Instant?
    /// When they came through the door.
    var checkedIn: Instant?
    var email: String?
    var organisation: String?
    var role: String?
    var stage: String?
    var kind: String
    var ticket: Slug?
    var asks: [String]
    var offers: [String]
    var stuck: String?
    var access: String?
    var diet: String?
    /// What they agreed to.
    var consents: [String]

    /// A person of a gathering.
    init(_ person: Participant, of gathering: Gathering) {
        number = person.id.number
        name = person.name
        standing = person.standing.rawValue
        position = Seats(of: gathering).line.firstIndex { $0.id == person.id }.map { $0 + 1 }
        offerUntil = person.offerUntil
        checkedIn = person.checkedIn
        email = person.email
        organisation = person.organisation
        role = person.role
        stage = person.stage
        kind = person.kind.rawValue
        ticket = person.ticket
        asks = person.asks
        offers = person.offers
        stuck = person.stuck
        access = person.access
        diet = person.diet
        consents = Consent.Purpose.allCases.filter { gathering.hasConsent(person.id, to: $0) }.map(\.rawValue)
    }

    /// Where the person stands, and what happens next.
    static func next(_ person: Participant, of gathering: Gathering) -> String {
        switch person.standing {
        case .registered:
            return person.checkedIn == nil ? "has a place" : "is here"
        case .waiting:
            let place = Seats(of: gathering).line.firstIndex { $0.id == person.id }.map { $0 + 1 } ?? 0
            return "is number \(place) in line; if a place frees they are next after those before them"
        case .offered:
            let until = person.offerUntil.map { gathering.event.zone.moment(at: $0).local }
            return "is offered a place" + (until.map { " until \($0.date) \($0.time)" } ?? "")
        case .cancelled:
            return person.released == nil
                ? "does not come" : "did not come in time; their place was passed on"
        }
    }
}
