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

    /// Keys to keep and to take out.
    private struct KeyJob: Sendable {
        let keys: [AccessKey]
        let removed: [String]
        let answer: CheckedContinuation<Void, any Error>
    }

    private struct Line {
        var jobs: [Job] = []
        var keyJobs: [KeyJob] = []
        var isOpen = true
    }

    private let line = Mutex(Line())
    private let turn = Mutex(())
    private let wake = DispatchSemaphore(value: 0)
    private let file: DataFile
    private let event: @Sendable () -> Event
    private let clock: @Sendable () -> Instant

    /// The most that are saved together.
    private static let batch = 256
    /// The most that may wait: with more, something is wrong with the disk.
    private static let longest = 20_000

    /// - Parameters:
    ///   - file: where to save.
    ///   - event: the event as it is defined now.
    ///   - clock: what time it is.
    init(
        _ file: DataFile,
        event: @escaping @Sendable () -> Event,
        clock: @escaping @Sendable () -> Instant
    ) {
        self.file = file
        self.event = event
        self.clock = clock
    }

    /// Begins to save what is lined up.
    ///
    /// - Parameter saved: told what the gathering is after each step, before anybody is answered.
    func start(_ saved: @escaping @Sendable (Gathering, [Change]) -> Void) {
        Thread.detachNewThread { [self] in work(saved) }
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

    /// Keeps keys and takes others out; done once it is on the disk.
    ///
    /// - Throws: a ``Failure`` of the disk; nothing was changed then.
    func save(_ keys: [AccessKey], removing removed: [String]) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            let isTaken = line.withLock { line in
                guard line.isOpen, line.keyJobs.count < WriteQueue.longest else { return false }
                line.keyJobs.append(KeyJob(keys: keys, removed: removed, answer: continuation))
                return true
            }
            guard isTaken else { return continuation.resume(throwing: WriteQueue.busy) }
            wake.signal()
        }
    }

    /// Does something while nothing is being saved, so that what was read is still the newest when it is shown.
    func between<Value: Sendable>(_ body: () throws -> sending Value) rethrows -> Value {
        try turn.withLock { _ in try body() }
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

    private func work(_ saved: (Gathering, [Change]) -> Void) {
        while true {
            wake.wait()
            let (jobs, keyJobs, isOpen) = line.withLock { line in
                let jobs = Array(line.jobs.prefix(WriteQueue.batch))
                line.jobs.removeFirst(jobs.count)
                let keyJobs = Array(line.keyJobs.prefix(WriteQueue.batch))
                line.keyJobs.removeFirst(keyJobs.count)
                return (jobs, keyJobs, line.isOpen)
            }
            if jobs.isEmpty && keyJobs.isEmpty {
                // Every job has signalled once, so most signals find nothing left to do.
                if !isOpen { return }
                continue
            }
            if !jobs.isEmpty { turn.withLock { _ in answer(jobs, saved) } }
            if !keyJobs.isEmpty { answer(keyJobs) }
        }
    }

    private func answer(_ jobs: [KeyJob]) {
        do {
            try file.change(jobs.flatMap(\.keys), removing: jobs.flatMap(\.removed), of: event().slug)
            for job in jobs { job.answer.resume() }
        } catch {
            for job in jobs { job.answer.resume(throwing: error) }
        }
    }

    private func answer(_ jobs: [Job], _ saved: (Gathering, [Change]) -> Void) {
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
