import Dispatch
import Synchronization

/// Independent work on all cores, its results in the order of its inputs.
enum Parallel {
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
