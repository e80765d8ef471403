import CLinux
import Glibc

/// The cores on which a thread may run.
///
/// A thread often begins on the core of the one that started it, and stays there for milliseconds though another core has
/// nothing to do. That is most of the time that short work takes. So each begins on a core of its own, and may go wherever
/// the system wants it from then on.
struct Cores: Sendable {
    private var set: cpu_set_t

    /// Those of the thread that asks; nil on a machine that has more than a set has room for.
    init?() {
        set = cpu_set_t()
        guard sched_getaffinity(0, MemoryLayout<cpu_set_t>.size, &set) == 0 else { return nil }
    }

    /// One core alone.
    private init(_ core: Int) {
        set = cpu_set_t()
        withUnsafeMutableBytes(of: &set) { $0[core / 8] = 1 << UInt8(core % 8) }
    }

    /// One of these cores for each of several threads, the first of them behind the core of the thread that asks.
    ///
    /// - Parameter number: that of the thread, counted from 1; the thread that asks is number 0.
    func one(for number: Int) -> Cores {
        let here = Int(sched_getcpu())
        let all = numbers
        guard let place = all.firstIndex(of: here) else { return self }
        return Cores(all[(place + number) % all.count])
    }

    /// The numbers of these cores, from the lowest to the highest.
    private var numbers: [Int] {
        withUnsafeBytes(of: set) { bytes in
            bytes.indices.flatMap { place in
                bytes[place] == 0
                    ? [] : (0..<8).filter { bytes[place] & 1 << UInt8($0) != 0 }.map { place * 8 + $0 }
            }
        }
    }

    /// Lets the thread that asks run on these cores from now on.
    func take() {
        var set = set
        sched_setaffinity(0, MemoryLayout<cpu_set_t>.size, &set)
    }

    /// Lets a thread begin on these cores.
    ///
    /// - Parameter attributes: those that it is started with.
    func begin(with attributes: inout pthread_attr_t) {
        var set = set
        pthread_attr_setaffinity_np(&attributes, MemoryLayout<cpu_set_t>.size, &set)
    }
}
