/// Memory that is filled once and never changes: what lies in it may be looked at from anywhere without counting
/// references.
final class WordMemory: Sendable {
    // Nobody writes after `init`.
    nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

    /// Memory of a size, filled by a closure.
    init(size: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 8)
        fill(memory)
        bytes = UnsafeRawBufferPointer(memory)
    }

    deinit { bytes.deallocate() }
}
