import Markup
public import Registration
public import Unconference

/// What sheets are made from: an event as it stands, and how it is to be printed.
public struct PrintPack: Sendable {
    /// Everything; what hangs in the room is made from ``view`` instead.
    let gathering: Gathering
    /// What the room may see.
    let view: RoomView
    /// What stands on paper besides, in the language of the event.
    let words: PaperWords
    /// The paper in the printer.
    public var paper = PaperSize.a4
    /// Where phones reach the board, without a `/` at the end; nil where it is not served.
    public var address: String?
    /// When this was printed.
    public var printed: Instant
    /// The numbers of blank cards; the first that is free, and eleven more, where nobody says.
    public var blankCards: Range<Int>
    /// Whether nobody is named on what hangs in the room.
    public var isAnonymous = false

    /// The most blank cards at once.
    public static let mostBlankCards = 1000

    /// A pack for an event as it stands.
    public init(_ gathering: Gathering, printed: Instant) {
        self.gathering = gathering
        self.printed = printed
        view = gathering.roomView(for: .room)
        words = PaperWords(for: gathering.event)
        blankCards = 0..<0
        blankCards = freeCards(12)
    }

    /// Numbers that no topic has yet.
    ///
    /// - Parameters:
    ///   - count: how many.
    ///   - first: the first number; nil for the one after the last topic.
    public func freeCards(_ count: Int, from first: Int? = nil) -> Range<Int> {
        let last = gathering.topics.lastKey?.number ?? 0
        let start = min(max(1, first ?? last + 1), 1_000_000)
        return start..<start + min(max(0, count), PrintPack.mostBlankCards)
    }

    /// Whether the papers that are kept fresh would say the same as those of another pack, the time of printing aside.
    public func saysTheSame(as other: PrintPack) -> Bool {
        view == other.view && gathering.participants == other.gathering.participants
            && gathering.meetings == other.gathering.meetings && blankCards == other.blankCards
            && paper == other.paper && address == other.address && isAnonymous == other.isAnonymous
    }

    /// The event.
    var event: Event { view.event }

    /// The address of a page of the board.
    func url(_ path: String) -> String? { address.map { $0 + path } }

    /// The hosts of a topic, as the room may know them.
    func hosts(of topic: RoomTopic) -> [String] { isAnonymous ? [] : topic.hosts }

    /// When it was printed, on the clock on the wall.
    var printedTime: String { event.zone.moment(at: printed).local.time.description }

    /// The day and time of printing.
    var printedMoment: String {
        let local = event.zone.moment(at: printed).local
        return "\(local.date) \(local.time)"
    }

    /// The day of the event, as people write it.
    var day: String { words.language.day(event.starts.local.date) }

    /// Pages of this event.
    ///
    /// - Parameter title: what they are called.
    func printout(_ title: String, _ box: PageBox, style: Hypertext = "", pages: [Hypertext]) -> Printout {
        Printout("\(title) · \(event.title)", box, words: words, style: style, pages: pages)
    }
}
