public import Unconference

/// The list at the door: who is expected, who is here, and how to find somebody by what is typed or scanned.
public struct DoorList: Hashable, Sendable {
    /// What the door does with somebody.
    public enum State: String, Codable, Hashable, Sendable, CaseIterable {
        /// Has a place and has not come yet.
        case expected
        /// Is in.
        case here
        /// Is offered a place, and has it by coming in.
        case offered
        /// Waits for a place.
        case waiting
        /// Had a place, did not come in time, and it was passed on.
        case released
        /// Does not come.
        case cancelled
    }

    /// Somebody on the list.
    public struct Entry: Hashable, Sendable {
        /// The number.
        public var id: Participant.ID
        /// The name, or whose guest it is.
        public var name: String
        /// Whether the name is still to be asked.
        public var unnamed: Bool
        /// What their ticket is called.
        public var ticket: String?
        /// What the door does with them.
        public var state: State
        /// Since when they are here.
        public var since: Instant?
        /// Who let them in.
        public var by: String?
        /// Our own short code.
        public var code: String
        /// What they need to take part, so that the door can show the way.
        public var access: String?
        /// The ticket shop's own words for the ticket.
        var shopCodes: [String]
        var words: [Substring]
    }

    /// Everybody, by name.
    public let entries: [Entry]
    /// How many there are in each state.
    public let counts: [State: Int]
    private let uid: String

    /// The list of an event.
    public init(of gathering: Gathering) {
        uid = gathering.uid
        let answers = Dictionary(grouping: gathering.answers.unordered) { $0.participant }
        entries = gathering.participants.unordered.map { person in
            let folded = Gathering.folded(person.name)
            return Entry(
                id: person.id,
                name: person.name,
                unnamed: person.unnamed,
                ticket: person.ticket.map { gathering.event.ticket($0)?.name ?? $0.text },
                state: DoorList.state(of: person),
                since: person.standing == .registered ? person.checkedIn : nil,
                by: person.checkedInBy,
                code: DoorCode.text(of: person.id, at: gathering.uid) ?? person.id.description,
                access: person.access,
                shopCodes: DoorList.shopCodes(of: person, answers[person.id] ?? []),
                words: (folded + " " + folded.replacing("-", with: " ")).split(separator: " ")
            )
        }
        .sorted { ($0.words.first ?? "", $0.name, $0.id) < ($1.words.first ?? "", $1.name, $1.id) }
        counts = entries.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
    }

    /// Those who may be meant by what was typed or scanned, the likeliest first; everybody where nothing was.
    ///
    /// It may be our own code, the number, the ticket shop's code, or the beginnings of a name's words in any order, with or
    /// without accents.
    public func matching(_ typed: String) -> [Entry] {
        let text = typed.prefix(200).filter { !$0.isNewline }.trimmingPrefix { $0 == " " }
        let folded = Gathering.folded(String(text))
        guard !folded.isEmpty else { return entries }
        if let id = DoorCode.person(String(text), at: uid), let found = entries.first(where: { $0.id == id })
        {
            return [found]
        }
        let scanned = DoorList.plain(String(text))
        let byTicket = entries.filter { entry in
            entry.shopCodes.contains { $0 == scanned || $0.count >= 6 && scanned.contains($0) }
        }
        if !byTicket.isEmpty { return byTicket }
        if let number = Int(digits: folded) { return entries.filter { $0.id.number == number } }
        let words = folded.split(separator: " ")
        return entries.filter { entry in
            words.allSatisfy { word in entry.words.contains { $0.hasPrefix(word) } }
        }
    }

    private static func state(of person: Participant) -> State {
        switch person.standing {
        case .registered: person.checkedIn == nil ? .expected : .here
        case .offered: .offered
        case .waiting: .waiting
        case .cancelled: person.released == nil ? .cancelled : .released
        }
    }

    /// The key of the ticket, and what was answered to questions about codes.
    private static func shopCodes(of person: Participant, _ answers: [Answer]) -> [String] {
        let key = person.source.flatMap { $0.split(separator: ":").last.map { plain(String($0)) } }
        let asked = answers.filter { answer in
            let question = Gathering.folded(answer.question)
            return ["barcode", "ticket", "code", "order"].contains { question.contains($0) }
        }
        return ([key].compactMap(\.self) + asked.map { plain($0.text) }).filter { $0.count >= 4 }
    }

    /// Letters and digits alone, in small letters.
    private static func plain(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
