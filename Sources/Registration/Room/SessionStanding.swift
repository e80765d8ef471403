public import Unconference

/// How a session stands at a moment, and what people should be asked.
public enum SessionStanding: Hashable, Sendable {
    /// Its time has not come; it begins then.
    case ahead(Instant)
    /// Its time has come, and nobody said yet that it began.
    case due
    /// It should have begun five minutes ago, and nobody said that it did: who will start?
    case wantsStarter
    /// It is on.
    case begun
    /// It is over.
    case over
    /// It does not take place.
    case cancelled

    /// How a session stands.
    ///
    /// - Parameters:
    ///   - state: what was said of it; nil where nothing was.
    ///   - slot: when it is.
    ///   - hasHost: whether anybody hosts it.
    ///   - now: the moment.
    init(_ state: SessionState?, in slot: Slot, hasHost: Bool, at now: Instant) {
        let starts = slot.starts.instant.adding(seconds: Int64(state?.delay ?? 0) * 60)
        switch state?.stage ?? .planned {
        case .cancelled: self = .cancelled
        case .over: self = .over
        case _ where now >= slot.ends.instant: self = .over
        case .begun: self = .begun
        case .planned where now < starts: self = .ahead(starts)
        case .planned:
            let isLate = now >= starts.adding(seconds: StartSession.grace)
            self = isLate || !hasHost ? .wantsStarter : .due
        }
    }
}
