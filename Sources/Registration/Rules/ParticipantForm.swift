public import Unconference

/// What somebody says about a person when adding or changing them; nil leaves as it is, an empty text clears.
public struct ParticipantForm: Hashable, Sendable {
    /// The name or nickname.
    public var name: String?
    /// Where mail reaches them.
    public var email: String?
    /// Where they work.
    public var organisation: String?
    /// What they do there.
    public var role: String?
    /// How far they are, one of the event's stages.
    public var stage: String?
    /// Practitioner, consultant, vendor or helper.
    public var kind: AudienceKind?
    /// The kind of ticket.
    public var ticket: Slug?
    /// What they would like to learn, from the event's themes; three at most.
    public var asks: [String]?
    /// What they can help with, from the event's themes; three at most.
    public var offers: [String]?
    /// What they are stuck on.
    public var stuck: String?
    /// What they need to take part.
    public var access: String?
    /// What they eat or don't.
    public var diet: String?

    /// A form on which nothing is filled in.
    public init() {}

    /// The person with what the form says, every field checked.
    ///
    /// - Parameters:
    ///   - person: the person as they were; a new one where nothing is known yet.
    ///   - event: whose stages, themes and tickets count.
    func filled(_ person: Participant, for event: Event) throws(Refusal) -> Participant {
        var result = person
        if let name {
            result.name = try PlainText.required(name, .name)
            result.unnamed = false
        }
        if let email { result.email = try PlainText.checkedEmail(email) }
        if let organisation { result.organisation = try PlainText.checked(organisation, .organisation) }
        if let role { result.role = try PlainText.checked(role, .organisation) }
        if let stage { result.stage = try ParticipantForm.chosen(stage, what: "stage", from: event.journey) }
        if let kind { result.kind = kind }
        if let ticket {
            guard let known = event.ticket(ticket) else {
                throw .unknown("ticket", ticket.text, known: event.tickets.map(\.id.text))
            }
            result.ticket = ticket
            // A ticket for one audience says what its holder is, unless the form says otherwise.
            if kind == nil, let audience = known.audience { result.kind = audience }
        }
        if let asks { result.asks = try ParticipantForm.themes(asks, what: "asks", of: event) }
        if let offers { result.offers = try ParticipantForm.themes(offers, what: "offers", of: event) }
        if let stuck { result.stuck = try PlainText.checked(stuck, .passage) }
        if let access { result.access = try PlainText.checked(access, .passage) }
        if let diet { result.diet = try PlainText.checked(diet, .passage) }
        return result
    }

    private static func chosen(_ text: String, what: String, from known: [String]) throws(Refusal) -> String?
    {
        guard let clean = try PlainText.checked(text, .word) else { return nil }
        guard let match = known.first(where: { $0.lowercased() == clean.lowercased() }) else {
            throw .unknown(what, clean, known: known)
        }
        return match
    }

    private static func themes(_ texts: [String], what: String, of event: Event) throws(Refusal) -> [String] {
        var result: [String] = []
        for text in texts {
            guard let theme = try chosen(text, what: "theme", from: event.themes), !result.contains(theme)
            else { continue }
            result.append(theme)
        }
        guard result.count <= 3 else {
            throw Refusal(
                .invalid,
                "too-many-themes",
                "\(result.count) \(what) were given; three at most",
                help: "keep the three that matter most"
            )
        }
        return result
    }
}
