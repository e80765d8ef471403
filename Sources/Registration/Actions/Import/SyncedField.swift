import Unconference

/// A field of a participant that an import keeps in step with an export.
enum SyncedField: String, CaseIterable {
    case name, email, organisation, role, stage, kind, ticket, asks, offers, stuck, access, diet

    /// What people need, which nobody may hold for long.
    static let needs: [SyncedField] = [.access, .diet]

    /// What answers are called among the fields that an import has seen.
    static let answerPrefix = "answer:"
    /// What the ticket's standing is called among them.
    static let standing = "standing"

    /// What a participant has in the field; nil when nothing.
    func text(of person: Participant) -> String? {
        switch self {
        case .name: person.name.isEmpty || person.unnamed ? nil : person.name
        case .email: person.email
        case .organisation: person.organisation
        case .role: person.role
        case .stage: person.stage
        case .kind: person.kind.rawValue
        case .ticket: person.ticket?.text
        case .asks: person.asks.isEmpty ? nil : person.asks.joined(separator: "\n")
        case .offers: person.offers.isEmpty ? nil : person.offers.joined(separator: "\n")
        case .stuck: person.stuck
        case .access: person.access
        case .diet: person.diet
        }
    }

    /// Gives one participant what another has in the field.
    func copy(from other: Participant, to person: inout Participant) {
        switch self {
        case .name:
            guard !other.name.isEmpty, !other.unnamed else { return }
            person.name = other.name
            person.unnamed = false
        case .email: person.email = other.email
        case .organisation: person.organisation = other.organisation
        case .role: person.role = other.role
        case .stage: person.stage = other.stage
        case .kind: person.kind = other.kind
        case .ticket: person.ticket = other.ticket
        case .asks: person.asks = other.asks
        case .offers: person.offers = other.offers
        case .stuck: person.stuck = other.stuck
        case .access: person.access = other.access
        case .diet: person.diet = other.diet
        }
    }
}
