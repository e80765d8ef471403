import Registration
import Unconference

/// What people answered to the questions that a badge follows, read once for all of them.
struct BadgeAnswers {
    private var photos: Set<Participant.ID> = []
    private var organisations: Set<Participant.ID> = []
    private let rule: AttributionRule

    /// The last answers; none means no.
    init(_ gathering: Gathering) {
        rule = gathering.event.attribution
        for consent in gathering.consents.sorted {
            switch (consent.purpose, consent.given) {
            case (.photo, true): photos.insert(consent.participant)
            case (.photo, false): photos.remove(consent.participant)
            case (.listOrganisation, true): organisations.insert(consent.participant)
            case (.listOrganisation, false): organisations.remove(consent.participant)
            default: break
            }
        }
    }

    /// Whether somebody may be in photographs.
    func allowsPhotos(_ person: Participant) -> Bool { photos.contains(person.id) }

    /// Where somebody works, where they agreed that it stands beside their name and the event's rule has no say against it.
    func organisation(of person: Participant) -> String? {
        organisations.contains(person.id) && rule != .anonymous ? person.organisation : nil
    }
}
