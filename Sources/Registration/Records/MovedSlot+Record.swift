public import Unconference

extension MovedSlot: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The slot.
    public var key: Slug { slot }
    /// Where a gathering keeps what moved.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<MovedSlot>> {
        \.movedSlots
    }
    /// A change to the day.
    public static func change(_ replacement: Replacement<MovedSlot>) -> Change { .movedSlot(replacement) }
}
