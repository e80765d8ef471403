/// How full a session will be, in steps that give nobody's wish away.
public enum Places: String, Codable, Hashable, Sendable, CaseIterable {
    /// More seats than will be taken.
    case plenty
    /// A few seats are left.
    case few
    /// All seats will be taken.
    case full

    /// How full a room is expected to be.
    ///
    /// Of those who wish for a session seven in ten come; hosts sit there anyway.
    ///
    /// - Parameters:
    ///   - wishes: how many wish for the session.
    ///   - hosts: how many host it.
    ///   - capacity: how many the room seats.
    init(wishes: Int, hosts: Int, capacity: Int) {
        let expected = (wishes * 7 + 9) / 10 + hosts
        self = expected >= capacity ? .full : expected * 10 >= capacity * 8 ? .few : .plenty
    }
}
