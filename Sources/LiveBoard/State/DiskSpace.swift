import Storage
import Synchronization
import Unconference

/// Whether there is room for what people say: before the disk is full nothing more is taken, so that nobody is told
/// something else than everybody, and what is there can still be read and copied.
final class DiskSpace: Sendable {
    /// Below so many bytes nothing more is saved.
    static let least = 16_000_000
    /// How often it is looked at.
    static let pause = Duration.seconds(2)

    private struct State {
        var isShort = false
        var isWarned = false
        var looked: ContinuousClock.Instant?
    }

    private let state = Mutex(State())
    private let free: @Sendable () -> Int?

    /// - Parameter free: how many bytes are free; nil where nobody knows.
    init(_ free: @escaping @Sendable () -> Int?) { self.free = free }

    /// Looks, where the last look was a while ago.
    ///
    /// - Returns: what whoever runs the board should be told; nil where nothing has changed.
    func look(at now: ContinuousClock.Instant = .now) -> String? {
        let isDue = state.withLock { state in
            guard state.looked.map({ now - $0 >= DiskSpace.pause }) ?? true else { return false }
            state.looked = now
            return true
        }
        guard isDue, let bytes = free() else { return nil }
        return state.withLock { state in
            let wasShort = state.isShort
            state.isShort = bytes < DiskSpace.least
            if state.isShort != wasShort {
                return state.isShort
                    ? "the disk is full but for \(bytes / 1_000_000) MB: nothing is saved until there is space; "
                        + "`unconf doctor --free` makes some"
                    : "there is space again, and everything is saved"
            }
            let isLow = bytes < Ballast.comfortable
            defer { state.isWarned = isLow }
            return isLow && !state.isWarned ? "\(bytes / 1_000_000) MB are left on the disk" : nil
        }
    }

    /// Refuses to save where there is no space for it.
    func require() throws {
        guard state.withLock({ $0.isShort }) else { return }
        throw Failure(
            "disk-short",
            "the disk is nearly full, so nothing is saved",
            help: "`unconf doctor --free` makes space"
        )
    }
}
