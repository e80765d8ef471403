public import Unconference

/// Writes what search engines and calendars understand of a page (schema.org, as JSON-LD).
public enum LinkedData {
    /// The event, for a `script` element of type `application/ld+json`; nothing in it can end the element.
    ///
    /// It names the organisers as `event.md` does, and nobody else. Where no venue is known it says nothing of the place,
    /// nor that people meet in one: a place that is made up would send somebody to it.
    ///
    /// - Parameters:
    ///   - event: the event.
    ///   - url: the whole address of its page.
    ///   - image: the whole address of a picture of it.
    public static func event(_ event: Event, url: String?, image: String? = nil) -> [UInt8] {
        JSONText.object([
            ("@context", .text("https://schema.org")),
            ("@type", .text("Event")),
            ("name", .text(event.title)),
            ("description", .text(event.tagline ?? event.purpose?.need)),
            ("startDate", .text(event.starts.rfc3339)),
            ("endDate", .text(event.ends.rfc3339)),
            ("eventStatus", .text("https://schema.org/" + status(event.status))),
            (
                "eventAttendanceMode",
                .text(event.venue.map { _ in "https://schema.org/OfflineEventAttendanceMode" })
            ),
            ("inLanguage", .text(event.language)),
            ("url", .text(address(url))),
            ("image", .text(address(image))),
            ("location", event.venue.map(place) ?? .nothing),
            ("maximumAttendeeCapacity", event.capacity.map { .number($0) } ?? .nothing),
            ("organizer", event.organisers.isEmpty ? .nothing : .list(event.organisers.map(organiser))),
            (
                "offers",
                event.tickets.isEmpty ? .nothing : .list(event.tickets.map { offer($0, of: event, url: url) })
            ),
        ])
        .embeddable
    }

    /// A write-up, a story or a case study, for an element of the same kind.
    ///
    /// - Parameters:
    ///   - title: what it is called.
    ///   - summary: a sentence or two.
    ///   - published: its day.
    ///   - updated: when it was last changed.
    ///   - language: its language, as BCP 47 has it.
    ///   - authors: who wrote it, where that may be said.
    ///   - keywords: what it is about.
    ///   - publisher: the site's title.
    ///   - licence: under what it may be used.
    ///   - url: the whole address of its page.
    public static func article(
        title: String,
        summary: String?,
        published: LocalDate,
        updated: LocalDate,
        language: String,
        authors: [String],
        keywords: [String],
        publisher: String,
        licence: String?,
        url: String?
    ) -> [UInt8] {
        JSONText.object([
            ("@context", .text("https://schema.org")),
            ("@type", .text("BlogPosting")),
            ("headline", .text(title)),
            ("description", .text(summary)),
            ("datePublished", .text(published.description)),
            ("dateModified", .text(updated.description)),
            ("inLanguage", .text(language)),
            (
                "author",
                authors.isEmpty
                    ? organisation(publisher)
                    : .list(authors.map { .object([("@type", .text("Person")), ("name", .text($0))]) })
            ),
            ("publisher", organisation(publisher)),
            ("keywords", keywords.isEmpty ? .nothing : .list(keywords.map { .text($0) })),
            ("license", .text(licence)),
            ("url", .text(address(url))),
        ])
        .embeddable
    }

    private static func organisation(_ name: String) -> JSONText {
        .object([("@type", .text("Organization")), ("name", .text(name))])
    }

    private static func status(_ status: EventStatus) -> String {
        switch status {
        case .draft, .announced: "EventScheduled"
        case .postponed: "EventPostponed"
        case .cancelled: "EventCancelled"
        }
    }

    private static func place(_ venue: Venue) -> JSONText {
        .object([
            ("@type", .text("Place")), ("name", .text(venue.name)),
            ("address", .text(venue.address ?? venue.name)),
            ("url", .text(address(venue.url))),
        ])
    }

    private static func organiser(_ organiser: Organiser) -> JSONText {
        organisation(organiser.name)
    }

    private static func offer(_ ticket: Ticket, of event: Event, url: String?) -> JSONText {
        .object([
            ("@type", .text("Offer")), ("name", .text(ticket.name)),
            ("price", .text(PriceText.text(ticket.price))),
            ("priceCurrency", .text(ticket.currency)), ("url", .text(address(ticket.url ?? url))),
            ("validFrom", .text(ticket.from?.description)),
            ("validThrough", .text(ticket.until?.description)),
        ])
    }

    private static func address(_ text: String?) -> String? {
        text.flatMap { WebAddress.isSafe($0) ? WebAddress.encoded($0) : nil }
    }
}
