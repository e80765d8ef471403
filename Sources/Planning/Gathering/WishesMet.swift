public import Registration
import Unconference

extension EventReport.Wishes {
    /// How far the board serves the wishes of those who hold a place.
    ///
    /// A wish is met where its session is the one that draws its owner most in its slot, as on their agenda.
    public init(at gathering: Gathering) {
        let slots = gathering.event.sessionSlots.count
        self.init(made: 0, possible: 0, met: 0)
        for person in gathering.participants.sorted where person.holdsPlace {
            let wishes = gathering.distinctWishes(of: person.id).count
            guard wishes > 0 else { continue }
            let agenda = Agenda(of: person.id, at: gathering)
            made += wishes
            possible += min(wishes, slots)
            met += min(wishes, agenda.stops.count { $0.reason == .must || $0.reason == .wish })
        }
    }
}
