import Synchronization

/// Independent work on all cores, its results in the order of its inputs.
public enum Parallel {
    /// What two pieces of work make, done side by side.
    static func both<First: Sendable, Second: Sendable>(
        _ first: @Sendable () throws -> First,
        _ second: @Sendable () throws -> Second
    ) throws -> (First, Second) {
        let one = Mutex<Result<First, any Error>?>(nil)
        let other = Mutex<Result<Second, any Error>?>(nil)
        let taken = Atomic(0)
        WorkerThreads.work {
            while true {
                switch taken.wrappingAdd(1, ordering: .relaxed).oldValue {
                case 0:
                    let made = Result { try first() }
                    one.withLock { $0 = made }
                case 1:
                    let made = Result { try second() }
                    other.withLock { $0 = made }
                default: return
                }
            }
        }
        return (try one.withLock { $0 }?.get() ?? first(), try other.withLock { $0 }?.get() ?? second())
    }

    /// What the work makes of so many neighbouring inputs at a time, where one alone is too little to hand out.
    public static func map<Input: Sendable, Result: Sendable>(
        _ inputs: [Input],
        inPiecesOf size: Int,
        _ work: @Sendable (ArraySlice<Input>) -> Result
    ) -> [Result] {
        let pieces = stride(from: 0, to: inputs.count, by: size).map { start in
            inputs[start..<min(start + size, inputs.count)]
        }
        return map(pieces, work)
    }

    /// What the work makes of each input.
    public static func map<Input: Sendable, Result: Sendable>(
        _ inputs: [Input],
        _ work: @Sendable (Input) -> Result
    ) -> [Result] {
        // Pieces large enough that handing them out costs nothing, small enough that no core waits long for another.
        let size = max(1, min(4, inputs.count / 1024))
        let hands = Atomic(0)
        // How many are taken from the beginning, in the lower half, and from the end.
        let taken = Atomic<UInt64>(0)
        return [Result](unsafeUninitializedCapacity: inputs.count) { buffer, count in
            // Each place is filled once, by whoever took its number, and read when all threads have ended.
            nonisolated(unsafe) let places = buffer
            WorkerThreads.work {
                // Neighbours mostly go into one folder, where two can't make files at once: each begins at an end.
                let isFromEnd = hands.wrappingAdd(1, ordering: .relaxed).oldValue % 2 == 1
                let step = isFromEnd ? UInt64(size) << 32 : UInt64(size)
                while true {
                    let before = taken.wrappingAdd(step, ordering: .relaxed).oldValue
                    let first = Int(truncatingIfNeeded: before & 0xffff_ffff)
                    let end = inputs.count - Int(truncatingIfNeeded: before >> 32)
                    guard first < end else { return }
                    let mine = isFromEnd ? max(first, end - size)..<end : first..<min(first + size, end)
                    for place in mine {
                        places.initializeElement(at: place, to: work(inputs[place]))
                    }
                }
            }
            count = inputs.count
        }
    }
}
