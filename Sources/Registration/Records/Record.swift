import Unconference

/// One kind of thing that a gathering keeps: a row of a table, with a key of its own.
public protocol Record: Codable, Hashable, Sendable {
    /// What tells two records of the kind apart.
    associatedtype Key: Hashable & Comparable & Codable & Sendable

    /// This record's key.
    var key: Key { get }

    /// Everybody whom it names: it says something about them, and goes when they are erased.
    var people: [Participant.ID] { get }

    /// What is left of it when people are erased: itself where it names none of them, nil where nothing is left.
    func without(_ erased: Set<Participant.ID>) -> Self?

    /// The topics that it is about, and can't be there without.
    var topics: [Topic.ID] { get }

    /// Where a gathering keeps the records of the kind.
    static var register: any Sendable & WritableKeyPath<Gathering, Register<Self>> { get }

    /// A change to one record of the kind, as the history keeps it.
    static func change(_ replacement: Replacement<Self>) -> Change

    /// The shelf of the register on which the record with a key lies; records that are looked for together lie together.
    static func shelf(of key: Key) -> Int
}

extension Record {
    /// Most go with those whom they name.
    public func without(_ erased: Set<Participant.ID>) -> Self? {
        people.contains(where: erased.contains) ? nil : self
    }

    /// Most are about none.
    public var topics: [Topic.ID] { [] }

    /// One shelf for all, where nobody looks for some of them.
    public static func shelf(of key: Key) -> Int { 0 }
}
