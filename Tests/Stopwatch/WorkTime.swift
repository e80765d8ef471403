import Foundation

/// How long something keeps a processor busy: unlike the time on the wall, it does not grow when the machine has other work.
public enum WorkTime {
    /// The time for which this thread was at work within a piece of code.
    public static func measure(_ body: () -> Void) -> Duration {
        let start = now()
        body()
        return now() - start
    }

    private static func now() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }
}
