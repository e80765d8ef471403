public import Registration
import Unconference

extension EventReport.Wishes {
    /// How far the board serves the wishes of those who hold a place.
    ///
    /// Wishes for a topic, its halves and its repeats are one wish. It is met where its owner's agenda has a session of it,
    /// as their own or as the one that draws them most in its slot. Once nobody's wishes are kept,
    /// it is what was counted before.
    public init(at gathering: Gathering) {
        if let served = gathering.courses[gathering.event.slug]?.served {
            self = served
            return
        }
        let slots = gathering.event.sessionSlots.count
        self.init(made: 0, possible: 0, met: 0)
        for person in gathering.participants.sorted where person.holdsPlace {
            let open = gathering.wishes(of: person.id).map(\.key.topic).filter {
                gathering.topics[$0]?.state == .open
            }
            let wished = Set(open.map(gathering.root))
            guard !wished.isEmpty else { continue }
            let stops = Agenda(of: person.id, at: gathering).stops
            made += wished.count
            possible += min(wished.count, slots)
            met += wished.intersection(stops.compactMap(\.topic).map(gathering.root)).count
        }
    }
}
