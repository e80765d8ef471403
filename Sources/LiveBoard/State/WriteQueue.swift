import Dispatch
import Foundation
import Registration
import Storage
import Synchronization
import Unconference

/// What people ask for, lined up for the data file: whatever has come while the disk was busy is saved together, and
/// everybody is answered after it is on the disk.
final class WriteQueue: Sendable {
    private struct Job: Sendable {
        let request: Storage.Request
        let answer: CheckedContinuation<Result<Outcome, Refusal>, any Error>
    }

    private struct Line {
        var jobs: [Job] = []
        var isOpen = true
    }

    private let line = Mutex(Line())
    private let wake = DispatchSemaphore(value: 0)
    private let file: DataFile
    private let event: @Sendable () -> Event
    private let clock: @Sendable () -> Instant
    private let saved: @Sendable (Gathering, [Change]) -> Void

    /// So many are saved together at most.
    private static let batch = 256
    /// So many may wait; more than that and something is wrong with the disk.
    private static let longest = 20_000

    /// - Parameters:
    ///   - file: where to save.
    ///   - event: the event as it is defined now.
    ///   - clock: what time it is.
    ///   - saved: told what the gathering is after each step, before anybody is answered.
    init(
        _ file: DataFile,
        event: @escaping @Sendable () -> Event,
        clock: @escaping @Sendable () -> Instant,
        saved: @escaping @Sendable (Gathering, [Change]) -> Void
    ) {
        self.file = file
        self.event = event
        self.clock = clock
        self.saved = saved
        Thread.detachNewThread { [self] in work() }
    }

    /// Saves what somebody asks for.
    ///
    /// - Returns: what came of it, once it is on the disk.
    /// - Throws: a ``Failure`` of the disk; nothing was saved then.
    func save(_ request: Storage.Request) async throws -> Result<Outcome, Refusal> {
        try await withCheckedThrowingContinuation { continuation in
            let isTaken = line.withLock { line in
                guard line.isOpen, line.jobs.count < WriteQueue.longest else { return false }
                line.jobs.append(Job(request: request, answer: continuation))
                return true
            }
            guard isTaken else { return continuation.resume(throwing: WriteQueue.busy) }
            wake.signal()
        }
    }

    /// Takes nothing more; what waits is still saved.
    func close() {
        line.withLock { $0.isOpen = false }
        wake.signal()
    }

    private static let busy = Failure(
        "board-busy",
        "too many changes wait to be saved; this one was not",
        help: "do it again in a minute"
    )

    private func work() {
        while true {
            wake.wait()
            let (jobs, isOpen) = line.withLock { line in
                let taken = Array(line.jobs.prefix(WriteQueue.batch))
                line.jobs.removeFirst(taken.count)
                return (taken, line.isOpen)
            }
            if jobs.isEmpty {
                // Every job has signalled once, so most signals find nothing left to do.
                if !isOpen { return }
                continue
            }
            answer(jobs)
        }
    }

    private func answer(_ jobs: [Job]) {
        do {
            let results = try file.perform(jobs.map(\.request), in: event(), at: clock())
            let outcomes = results.compactMap { try? $0.get() }
            if let last = outcomes.last(where: { !$0.changes.isEmpty }) {
                saved(last.gathering, outcomes.flatMap(\.changes))
            }
            for (job, result) in zip(jobs, results) { job.answer.resume(returning: result) }
        } catch {
            for job in jobs { job.answer.resume(throwing: error) }
        }
    }
}
