import CLinux

/// How the program asks the system for memory.
enum Heap {
    /// Asks for memory in large steps, and keeps it: a build needs much in a moment and ends soon.
    ///
    /// Threads but the first would ask for four kilobytes at a time, and all others would wait for the answer.
    static func takeLargeSteps() {
        mallopt(M_TOP_PAD, 16 << 20)
        mallopt(M_TRIM_THRESHOLD, 256 << 20)
        // The most that is allowed; what is larger comes from the system and goes back to it each time.
        mallopt(M_MMAP_THRESHOLD, 32 << 20)
    }
}
