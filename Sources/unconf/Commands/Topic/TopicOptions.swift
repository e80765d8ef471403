public import ArgumentParser
import Registration
import Unconference

/// What may be said about a topic when pitching or changing it.
struct TopicOptions: ParsableArguments {
    @Option(help: "What else there is to say, perhaps the solution.")
    var detail: String?
    @Option(help: "How it is run: \(SessionFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: SessionFormat?
    @Option(parsing: .upToNextOption, help: "What the room must have, such as projector or step-free.")
    var needs: [String] = []
    @Option(
        parsing: .upToNextOption,
        help: "What it is about; a tag of several words in quotes, or with commas between."
    )
    var tags: [String] = []
    @Option(parsing: .upToNextOption, help: "Slots in which it can't take place.")
    var notIn: [String] = []
    @Option(
        help:
            "A stricter rule than the event's: \(AttributionRule.allCases.map(\.rawValue).joined(separator: ", "))."
    )
    var attribution: AttributionRule?

    /// The form that the options fill in.
    func form(title: String?, slug: String? = nil) throws -> TopicForm {
        var form = TopicForm()
        form.title = title
        form.slug = try slug.map { text in
            guard let slug = Slug(text) else {
                throw Failure(
                    "bad-slug",
                    "“\(text)” can't be part of an address",
                    help:
                        "use small letters, digits and single hyphens: \(Slug(from: text, fallback: "topic"))"
                )
            }
            return slug
        }
        form.detail = detail
        form.format = format
        form.needs = needs.isEmpty ? nil : needs.flatMap(Words.list)
        form.tags =
            tags.isEmpty
            ? nil : tags.flatMap { $0.split(separator: ",").map(String.init) }
        form.unavailable =
            notIn.isEmpty ? nil : try notIn.flatMap(Words.list).map { try Desk.slot($0) }
        form.attribution = attribution
        return form
    }
}

extension SessionFormat: ExpressibleByArgument {}
extension AttributionRule: ExpressibleByArgument {}
