import Dispatch
import Synchronization

/// Independent work on all cores, its results in the order of its inputs.
enum Parallel {
    /// What two pieces of work make, done side by side.
    static func both<First: Sendable, Second: Sendable>(
        _ first: @Sendable () throws -> First,
        _ second: @Sendable () throws -> Second
    ) throws -> (First, Second) {
        let one = Mutex<Result<First, any Error>?>(nil)
        let other = Mutex<Result<Second, any Error>?>(nil)
        DispatchQueue.concurrentPerform(iterations: 2) { number in
            if number == 0 {
                let made = Result { try first() }
                one.withLock { $0 = made }
            } else {
                let made = Result { try second() }
                other.withLock { $0 = made }
            }
        }
        return (try one.withLock { $0 }?.get() ?? first(), try other.withLock { $0 }?.get() ?? second())
    }

    /// What the work makes of each input.
    static func map<Input: Sendable, Result: Sendable>(
        _ inputs: [Input],
        _ work: @Sendable (Input) -> Result
    ) -> [Result] {
        // Pieces large enough that handing them out costs nothing, small enough that no core waits long for another.
        let size = max(1, min(64, inputs.count / 16))
        let starts = Array(stride(from: 0, to: inputs.count, by: size))
        let found = Mutex<[(Int, [Result])]>([])
        DispatchQueue.concurrentPerform(iterations: starts.count) { number in
            let results = inputs[starts[number]..<min(starts[number] + size, inputs.count)].map(work)
            found.withLock { $0.append((number, results)) }
        }
        return found.withLock { $0.sorted { $0.0 < $1.0 }.flatMap(\.1) }
    }
}
