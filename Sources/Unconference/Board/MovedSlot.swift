/// A part of the day that begins or ends at another time than planned: what was changed on the day.
///
/// It counts as long as the plan says what it said then; a later plan is the newer word.
public struct MovedSlot: Hashable, Codable, Sendable {
    /// Which part.
    public var slot: Slug
    /// When it was planned to begin.
    public var plannedStarts: Instant
    /// When it was planned to end.
    public var plannedEnds: Instant
    /// When it begins.
    public var starts: Instant
    /// When it ends.
    public var ends: Instant

    /// A part of the day at another time.
    ///
    /// - Parameters:
    ///   - slot: the part as it was planned.
    ///   - starts: when it begins.
    ///   - ends: when it ends.
    public init(_ slot: Slot, starts: Instant, ends: Instant) {
        self.slot = slot.id
        plannedStarts = slot.starts.instant
        plannedEnds = slot.ends.instant
        self.starts = starts
        self.ends = ends
    }

    /// A part of the day at another time, by the instants alone.
    public init(
        slot: Slug,
        plannedStarts: Instant,
        plannedEnds: Instant,
        starts: Instant,
        ends: Instant
    ) {
        self.slot = slot
        self.plannedStarts = plannedStarts
        self.plannedEnds = plannedEnds
        self.starts = starts
        self.ends = ends
    }
}

extension Event {
    /// The parts of the day at the times that count now: the one place where the plan and what was changed on the day meet.
    ///
    /// - Parameters:
    ///   - planned: the parts as they were planned.
    ///   - moved: what was changed on the day.
    public func slots(_ planned: [Slot], moved: some Sequence<MovedSlot>) -> [Slot] {
        let bySlot = Dictionary(moved.map { ($0.slot, $0) }) { first, _ in first }
        guard !bySlot.isEmpty else { return planned }
        return planned.map { slot in
            guard let change = bySlot[slot.id], change.plannedStarts == slot.starts.instant,
                change.plannedEnds == slot.ends.instant
            else { return slot }
            var present = slot
            present.starts = zone.moment(at: change.starts)
            present.ends = zone.moment(at: change.ends)
            return present
        }
    }
}
