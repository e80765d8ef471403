/// All that a build had in memory, kept for a program that ends with it.
///
/// Giving the memory of thousands of notes back piece by piece takes as long as writing hundreds of pages; the end of the
/// program gives it back at once.
public final class HeldMemory: Sendable {
    private let parts: [(any Sendable)?]

    init(_ parts: (any Sendable)?...) {
        self.parts = parts
    }

    /// Leaves them in memory for good.
    public func abandon() { _ = Unmanaged.passRetained(self) }
}
