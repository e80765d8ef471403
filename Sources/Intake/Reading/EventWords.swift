import Registration
import Unconference

/// The event's own words, as people and ticket shops may write them.
struct EventWords {
    private let themes: [String: String]
    private let stages: [String: String]
    private let roles: [String: String]
    private let tickets: [(slug: String, ticket: Ticket)]

    init(_ event: Event) {
        themes = EventWords.table(event.themes)
        stages = EventWords.table(event.journey)
        roles = EventWords.table(event.roles)
        tickets = event.tickets.flatMap { [($0.id.text, $0), (EventWords.key($0.name), $0)] }
    }

    /// Whether the event has kinds of tickets at all.
    var hasTickets: Bool { !tickets.isEmpty }

    /// The theme that a text is.
    func theme(_ text: String) -> String? { themes[EventWords.key(text)] }

    /// The stage that a text is, or the only one that it names.
    func stage(_ text: String) -> String? {
        let key = EventWords.key(text)
        if let stage = stages[key] { return stage }
        let named = stages.filter { "-\(key)-".contains("-\($0.key)-") }
        return named.count == 1 ? named.first?.value : nil
    }

    /// The role that a text is, or the text itself.
    func role(_ text: String) -> String { roles[EventWords.key(text)] ?? text }

    /// Whether a text is one of the roles.
    func isRole(_ text: String) -> Bool { roles[EventWords.key(text)] != nil }

    /// The kind of person that a text says one is.
    func kind(_ text: String) -> AudienceKind? {
        let words = HeaderName(text)
        let stems: [(AudienceKind, [String])] = [
            (.vendor, ["vendor", "supplier", "seller", "sales"]),
            (.consultant, ["consult", "advis", "freelance"]),
            (.helper, ["helper", "volunteer", "crew"]),
            (.practitioner, ["practitioner", "practicioner", "in house", "inhouse"]),
        ]
        let found = stems.filter { $0.1.contains { words.contains(stem: $0) } }.map(\.0)
        return found.count == 1 ? found.first : nil
    }

    /// A kind of ticket, and whether it had to be guessed.
    enum TicketReading {
        case exact(Ticket)
        case guessed(Ticket)
        case unknown(nearest: String?)
    }

    /// The kind of ticket that a shop's name for it means.
    func ticket(_ name: String) -> TicketReading {
        let key = EventWords.key(name)
        if let exact = tickets.first(where: { $0.slug == key }) { return .exact(exact.ticket) }
        // “Early bird – practitioner” is a practitioner's ticket, if only one kind is named in it.
        let named = tickets.filter {
            "-\(key)-".contains("-\($0.slug)-") || "-\($0.slug)-".contains("-\(key)-")
        }
        let ids = Set(named.map(\.ticket.id))
        if ids.count == 1, let only = named.first { return .guessed(only.ticket) }
        guard let near = Nearest.name(to: key, among: tickets.map(\.slug)) else {
            return .unknown(nearest: nil)
        }
        guard let typo = tickets.first(where: { $0.slug == near }), ids.isEmpty, key.count > 3 else {
            return .unknown(nearest: near)
        }
        return .guessed(typo.ticket)
    }

    /// The parts of a cell that holds several answers; a comma parts only what is not a theme with one in it.
    func parts(of text: String) -> [String] {
        text.split { $0 == ";" || $0 == "|" || $0.isNewline }.flatMap { part in
            theme(String(part)) != nil ? [part] : part.split(separator: ",")
        }
        .map { $0.split { $0.isWhitespace }.joined(separator: " ") }.filter { !$0.isEmpty }
    }

    private static func table(_ words: [String]) -> [String: String] {
        Dictionary(words.map { (key($0), $0) }) { first, _ in first }
    }

    private static func key(_ text: String) -> String { Slug(from: text, fallback: "").text }
}
