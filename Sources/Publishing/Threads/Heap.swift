import CLinux
import Glibc

/// How the program asks the system for memory: a build needs much in a moment, and ends soon.
///
/// Thousands of small requests, each answered with four kilobytes while other threads wait, take a tenth of the time of a
/// small build.
enum Heap {
    /// How far a heap grows at once; nothing of it counts until it is used.
    private static let step = 32 << 20

    /// Asks for memory in large steps and large pages, and keeps what was asked for.
    static func takeLargeSteps() {
        mallopt(M_TOP_PAD, CInt(step))
        mallopt(M_TRIM_THRESHOLD, 256 << 20)
        // The most that is allowed; what is larger comes from the system and goes back to it each time.
        mallopt(M_MMAP_THRESHOLD, 32 << 20)
        // Less than what comes from the system by itself, and more than the heap has: it grows once, here.
        // What is handed back stays, and the next requests are served from it.
        let piece = malloc(step / 4)
        defer { free(piece) }
        takeLargePages(UInt(bitPattern: piece), UInt(bitPattern: sbrk(0)))
    }

    private static func takeLargePages(_ start: UInt, _ end: UInt) {
        let page: UInt = 2 << 20
        let start = (start + page - 1) & ~(page - 1)
        guard start < end, let pointer = UnsafeMutableRawPointer(bitPattern: start) else { return }
        // Advice, and no more: a system without such pages goes on with small ones.
        madvise(pointer, Int(end - start), MADV_HUGEPAGE)
    }
}
