public import ArgumentParser
import Formats
import Foundation
import Publishing
import Registration
public import Unconference

/// Writes a new event's file.
struct EventNew: Command {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract:
            "Start an event: say the need, for whom, and the outcome; the rest starts as practice has it.",
        discussion: """
            Examples:
              unconf event new "Second Cup 3" --need "People repeat each other's mistakes" \\
                --for "community leads" --outcome "one changed decision each" --day 2028-03-17
              unconf event new "Second Cup 3" --from second-cup-2 --day 2028-03-17
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "What the event is called.")
    var title: String
    @Option(help: "The need it answers.")
    var need: String?
    @Option(name: .customLong("for"), help: "For whom it is.")
    var audience: String?
    @Option(help: "What will be different afterwards.")
    var outcome: String?
    @Option(help: "The day, as 2028-03-17. Default: six weeks from now.")
    var day: LocalDate?
    @Option(help: "The zone of its times, such as Europe/London. Default: this machine's.")
    var timezone: String?
    @Option(help: "How many may come. Default: 60, or as many as at --from.")
    var people: Int?
    @Option(
        help:
            "What may be published: \(AttributionRule.allCases.map(\.rawValue).joined(separator: ", ")). Default: consent, or as at --from."
    )
    var attribution: AttributionRule?
    @Option(help: "The event's name in addresses. Default: from the title.")
    var slug: String?
    @Option(name: .customLong("from"), help: "An earlier event whose structure it takes over; no people.")
    var source: String?

    private struct Made: Encodable {
        var event: Slug
        var file: String
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        let title = try PlainText.required(title, .title)
        let name =
            try slug.map { text in
                guard let slug = Slug(text) else {
                    throw Failure(
                        "bad-slug",
                        "“\(text)” can't be part of an address",
                        help:
                            "use small letters, digits and single hyphens: \(Slug(from: text, fallback: "event"))"
                    )
                }
                return slug
            } ?? Slug(from: title, fallback: "event", language: folder.site.language)
        let path = ContentPath.event(name)
        if let people, !(1...100_000).contains(people) {
            throw Failure("bad-people", "\(people) is not how many may come", help: "give 1 to 100000")
        }
        let text = EventFile.text(
            try source.map { try copied($0, as: name, titled: title, in: folder) }
                ?? drafted(as: name, titled: title, in: folder)
        )
        // A file with an error in it would stop every later build, so it is not even written.
        let findings = try folder.event(slug: name, in: [UInt8](text.utf8)).1
        guard !findings.hasErrors else { throw Failure(findings) }
        try folder.create(path, [UInt8](text.utf8))
        return Answer(
            """
            Wrote \(path). Next:
              edit it, then `unconf event check --event \(name)`
              `unconf participant add NAME --event \(name)`, or `unconf import FILE --event \(name)`
            """,
            json: Made(event: name, file: path),
            findings: findings
        )
    }

    private func drafted(as name: Slug, titled title: String, in folder: SiteFolder) throws -> Event {
        let now = try Desk.now()
        let identifier = timezone ?? TimeZone.current.identifier
        let date = day ?? now.utc.date.adding(days: 42)
        let zone = try zone(identifier == "GMT" ? "UTC" : identifier, around: date)
        return EventDraft(
            slug: name,
            title: title,
            need: need ?? asked("What is the need"),
            audience: audience ?? asked("For whom"),
            outcome: outcome ?? asked("What will be different afterwards"),
            day: date,
            zone: zone,
            people: people ?? 60,
            attribution: attribution ?? .consent,
            language: folder.site.language
        ).event
    }

    private func zone(_ identifier: String, around day: LocalDate) throws -> Zone {
        guard let zone = Zone(identifier: identifier, around: day) else {
            throw Failure(
                "unknown-zone",
                "there is no time zone “\(identifier)”",
                help: "name one like Europe/London"
            )
        }
        return zone
    }

    /// What a person answers at the terminal; nothing where nobody is asked.
    private func asked(_ question: String) -> String {
        guard Terminal.isConversation, !options.json, !options.yes else { return "" }
        return Terminal.ask("\(question)? ")
    }

    /// The earlier event on the new day: rooms, slots, tickets and rules, no people and no dates of its own.
    private func copied(_ source: String, as name: Slug, titled title: String, in folder: SiteFolder) throws
        -> Event
    {
        var (event, _) = try folder.event(source)
        let target = day ?? event.starts.local.date.adding(days: 364)
        let days = target.daysSince1970 - event.starts.local.date.daysSince1970
        let zone = try zone(timezone ?? event.zone.identifier, around: target)
        func moved(_ moment: Moment) throws -> Moment {
            let local = LocalDateTime(moment.local.date.adding(days: days), moment.local.time)
            switch zone.reading(of: local) {
            case .one(let moment), .overlap(let moment, _): return moment
            case .gap:
                throw Failure(
                    "time-gap",
                    "\(local) does not exist in \(zone.identifier): the clocks jump over it",
                    help: "choose another day"
                )
            }
        }
        event.series = event.series ?? event.slug
        event.slug = name
        event.title = title
        event.zone = zone
        event.starts = try moved(event.starts)
        event.ends = try moved(event.ends)
        event.slots = try event.slots.map { slot in
            var slot = slot
            slot.starts = try moved(slot.starts)
            slot.ends = try moved(slot.ends)
            return slot
        }
        event.status = .announced
        event.blocked = []
        event.registration.from = nil
        event.registration.until = nil
        for index in event.tickets.indices {
            event.tickets[index].from = nil
            event.tickets[index].until = nil
        }
        event.capacity = people ?? event.capacity
        event.attribution = attribution ?? event.attribution
        let isPurposeGiven = need != nil || audience != nil || outcome != nil
        if var purpose = event.purpose
            ?? (isPurposeGiven ? Purpose(need: "", audience: "", outcome: "") : nil)
        {
            purpose.need = need ?? purpose.need
            purpose.audience = audience ?? purpose.audience
            purpose.outcome = outcome ?? purpose.outcome
            purpose.retireOn = nil
            for index in purpose.measures.indices {
                purpose.measures[index].due = purpose.measures[index].due?.adding(days: days)
            }
            event.purpose = purpose
        }
        return event
    }
}

extension LocalDate: ExpressibleByArgument {
    /// Reads `2028-03-17`.
    public init?(argument: String) { self.init(argument) }
}
