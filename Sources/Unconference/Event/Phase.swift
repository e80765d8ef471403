/// How far an event has come; it says what participants may do, and what their one next step is.
///
/// A phase can go back. Pitching goes on while the event is live.
public enum Phase: String, Codable, Hashable, Sendable, CaseIterable {
    /// People can sign up.
    case announced
    /// People can pitch topics and second them.
    case pitching
    /// People say what they wish to attend.
    case voting
    /// The organisers put topics on the board.
    case planning
    /// It is the day.
    case live
    /// The closing circle: what each will do.
    case closing
    /// Notes are written up and published.
    case wrapUp = "wrap-up"
    /// What was private is deleted.
    case retired

    /// Whether people may sign up.
    public var admitsPeople: Bool { self != .retired && self != .wrapUp && self != .closing }

    /// Whether topics may be pitched, seconded and merged.
    public var takesPitches: Bool {
        self == .pitching || self == .voting || self == .planning || self == .live
    }

    /// Whether wishes may be set and cleared.
    public var takesWishes: Bool {
        self == .pitching || self == .voting || self == .planning || self == .live
    }

    /// Whether the day, or its eve, is not over yet.
    public var isBeforeTheEnd: Bool { self != .wrapUp && self != .retired }

    /// Whether notes may be written.
    public var takesNotes: Bool { self == .live || self == .closing || self == .wrapUp }

    /// Whether the totals of wishes may be seen by participants: once voting has closed.
    public var showsTotals: Bool { self == .planning || self == .live || self == .closing || self == .wrapUp }
}
