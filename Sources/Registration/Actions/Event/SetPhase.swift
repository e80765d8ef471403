public import Unconference

/// Says how far the event has come; a phase can go back.
public struct SetPhase: Action {
    /// The name in the history.
    public static let name = "set-phase"

    private let phase: Phase

    /// - Parameter phase: the phase from now on.
    public init(_ phase: Phase) { self.phase = phase }

    /// Sets the phase.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        guard var course = draft.gathering.courses[draft.gathering.event.slug] else { return "" }
        guard course.phase != .retired || phase == .retired else {
            throw Refusal(
                .conflict,
                "retired",
                "the event is retired; what was private is gone",
                help: "start the next edition with `unconf event new`"
            )
        }
        course.phase = phase
        draft.put(course)
        return "the event is \(phase.rawValue)"
    }
}
