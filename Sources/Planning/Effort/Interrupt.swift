internal import Synchronization

/// A flag by which somebody outside asks a running search to end with the best it has.
public final class Interrupt: Sendable {
    private let flag = Atomic<Bool>(false)

    /// A flag that is not raised.
    public init() {}

    /// Asks the search to end soon; may be called from any thread, any number of times.
    public func raise() {
        flag.store(true, ordering: .relaxed)
    }

    /// Whether somebody asked.
    public var isRaised: Bool { flag.load(ordering: .relaxed) }
}
