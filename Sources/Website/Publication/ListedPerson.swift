import Unconference

/// Somebody who agreed to be listed, with the events at which they did.
struct ListedPerson: Sendable {
    /// What they agreed to show, as they said it last.
    let person: PublicPerson
    /// Positions of the events in the publication.
    let events: [Int]
}
