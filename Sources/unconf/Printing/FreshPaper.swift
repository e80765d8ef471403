import Foundation
import Paper
import Registration
import Synchronization
import Unconference

/// Keeps a folder of paper fresh while the board is served, so that an hour without power begins with what was so.
///
/// It looks every few seconds and writes when something on paper would be different. The board never waits for it: it
/// works on a copy of the gathering, on a thread of its own.
final class FreshPaper: Sendable {
    private let folder: PrintedFolder
    private let pause: Double
    private let pack: @Sendable () throws -> PrintPack
    private let complaint: @Sendable (String) -> Void
    private let ended = Mutex(false)
    /// Rings when it is to end, so that nobody waits for the next look.
    private let bell = DispatchSemaphore(value: 0)
    private let done = DispatchSemaphore(value: 0)

    /// - Parameters:
    ///   - folder: where the papers lie.
    ///   - pause: so many seconds between two looks.
    ///   - pack: the event as it stands, and how to print it.
    ///   - complaint: told once when the papers can't be written, and once when they can again.
    init(
        _ folder: PrintedFolder,
        pause: Double = 3,
        pack: @escaping @Sendable () throws -> PrintPack,
        complaint: @escaping @Sendable (String) -> Void
    ) {
        self.folder = folder
        self.pause = pause
        self.pack = pack
        self.complaint = complaint
    }

    /// Begins.
    func start() {
        let thread = Thread { [self] in work() }
        thread.qualityOfService = .background
        thread.start()
    }

    /// Looks once more, for whoever was erased a moment ago is not to stay on paper, and ends.
    func stop() {
        ended.withLock { $0 = true }
        bell.signal()
        // A disk that does not answer keeps nobody from leaving.
        _ = done.wait(timeout: .now() + 10)
    }

    private func work() {
        var written: PrintPack?
        var isComplaining = false
        while true {
            let isLast = ended.withLock { $0 }
            if let present = try? pack(), written.map({ !present.saysTheSame(as: $0) }) ?? true {
                do {
                    try folder.write(present, sheets.filter { $0.isKeptFresh })
                    written = present
                    if isComplaining { complaint("The papers in \(folder.folder.path) are fresh again.") }
                    isComplaining = false
                } catch {
                    if !isComplaining {
                        complaint(
                            "The papers in \(folder.folder.path) can't be written, so they are not fresh; the board goes on. Is the disk full?"
                        )
                    }
                    isComplaining = true
                }
            }
            if isLast { break }
            _ = bell.wait(timeout: .now() + pause)
        }
        done.signal()
    }
}
