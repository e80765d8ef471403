public import Unconference

/// What came of one of an event's measures: how many there were when somebody counted.
public struct CountedOutcome: Hashable, Codable, Sendable {
    /// The measure, by its short name in `purpose.measures`.
    public var measure: Slug
    /// How many there were.
    public var count: Int
    /// The day on which they were counted.
    public var on: LocalDate

    /// The largest number that is taken for a count.
    public static let largest = 1_000_000

    /// What came of a measure.
    public init(measure: Slug, count: Int, on: LocalDate) {
        self.measure = measure
        self.count = count
        self.on = on
    }
}

extension CountedOutcome: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The measure; each has one count, the last.
    public var key: Slug { measure }
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<CountedOutcome>> {
        \.outcomes
    }
    /// A change to one.
    public static func change(_ replacement: Replacement<CountedOutcome>) -> Change { .outcome(replacement) }
}
