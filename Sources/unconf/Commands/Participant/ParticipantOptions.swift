public import ArgumentParser
import Registration
import Unconference

/// What may be said about a person when adding or changing them; all of it optional, and private.
struct ParticipantOptions: ParsableArguments {
    @Option(help: "Where mail reaches them.")
    var email: String?
    @Option(help: "Where they work.")
    var organisation: String?
    @Option(help: "What they do there.")
    var role: String?
    @Option(help: "How far they are on the journey, one of the event's stages.")
    var stage: String?
    @Option(help: "practitioner, consultant, vendor or helper.")
    var kind: AudienceKind?
    @Option(help: "The kind of ticket, by its id in event.md.")
    var ticket: String?
    @Option(parsing: .upToNextOption, help: "Up to three themes they would like to learn about.")
    var asks: [String] = []
    @Option(parsing: .upToNextOption, help: "Up to three themes they can help with.")
    var offers: [String] = []
    @Option(help: "What they are stuck on, in their own words.")
    var stuck: String?
    @Option(help: "What they need to take part, such as a step-free way.")
    var access: String?
    @Option(help: "What they eat or don't.")
    var diet: String?

    /// The form that the options fill in.
    func form(name: String?) throws -> ParticipantForm {
        var form = ParticipantForm()
        form.name = name
        form.email = email
        form.organisation = organisation
        form.role = role
        form.stage = stage
        form.kind = kind
        form.ticket = try ticket.map { text in
            guard let slug = Slug(text) else {
                throw Failure(
                    "bad-ticket",
                    "“\(text)” is not the id of a ticket",
                    help: "`unconf event show` lists them"
                )
            }
            return slug
        }
        form.asks = asks.isEmpty ? nil : asks.flatMap(Words.list)
        form.offers = offers.isEmpty ? nil : offers.flatMap(Words.list)
        form.stuck = stuck
        form.access = access
        form.diet = diet
        return form
    }
}

extension AudienceKind: ExpressibleByArgument {}
