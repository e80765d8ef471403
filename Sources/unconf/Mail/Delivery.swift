/// What came of a letter that was handed over.
enum Delivery: Hashable, Sendable {
    /// It was taken.
    case taken
    /// It was not taken, and nobody has it; why, without an address.
    case refused(String)
    /// It was not taken, for a reason that other letters don't have, such as a mailbox that is gone.
    case undeliverable(String)
    /// Nobody knows; why.
    case unsure(String)
    /// There is nobody who could take any letter; why.
    case impossible(String)
}
