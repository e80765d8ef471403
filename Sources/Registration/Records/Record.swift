import Unconference

/// One kind of thing that a gathering keeps: a row of a table, with a key of its own.
public protocol Record: Codable, Hashable, Sendable {
    /// What tells two records of the kind apart.
    associatedtype Key: Hashable & Comparable & Codable & Sendable

    /// This record's key.
    var key: Key { get }

    /// Where a gathering keeps the records of the kind.
    static var register: any Sendable & WritableKeyPath<Gathering, Register<Self>> { get }

    /// A change to one record of the kind, as the history keeps it.
    static func change(_ replacement: Replacement<Self>) -> Change

    /// The shelf of the register on which the record with a key lies; records that are looked for together lie together.
    static func shelf(of key: Key) -> Int
}

extension Record {
    /// One shelf for all, where nobody looks for some of them.
    public static func shelf(of key: Key) -> Int { 0 }
}
