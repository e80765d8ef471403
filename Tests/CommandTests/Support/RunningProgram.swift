import Dispatch
import Foundation

/// A run of the program that has not been waited for yet.
final class RunningProgram {
    private let process: Process
    private let ended = DispatchSemaphore(value: 0)

    /// Starts a process.
    init(_ process: Process) throws {
        self.process = process
        process.terminationHandler = { [ended] _ in ended.signal() }
        try process.run()
    }

    /// Ends it as a power cut would: nothing of it runs any more.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
    }

    /// Waits for its end; whoever takes longer than a minute is stuck, and killed.
    func wait() -> Int32 {
        if ended.wait(timeout: .now() + 60) == .timedOut {
            kill()
            ended.wait()
        }
        let signalled = process.terminationReason == .uncaughtSignal
        return process.terminationStatus + (signalled ? 128 : 0)
    }
}
