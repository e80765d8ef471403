import Synchronization

/// How often somebody may ask for something: a bucket that fills again at a steady rate.
///
/// Forty phones share one address behind the venue's router, so that whoever came in is counted by their session, and
/// addresses only where nobody has come in yet.
final class RateLimit: Sendable {
    private struct Bucket {
        var tokens: Double
        var filled: ContinuousClock.Instant
    }

    private let buckets = Mutex<[String: Bucket]>([:])
    private let perSecond: Double
    private let burst: Double

    /// - Parameters:
    ///   - perSecond: how often on average.
    ///   - burst: how often at once.
    init(perSecond: Double, burst: Double) {
        self.perSecond = perSecond
        self.burst = burst
    }

    /// Counts one; false where it is one too many.
    func takes(_ key: String, at now: ContinuousClock.Instant = .now) -> Bool {
        buckets.withLock { buckets in
            if buckets.count > 50_000 { buckets = buckets.filter { now - $0.value.filled < .seconds(60) } }
            var bucket = buckets[key] ?? Bucket(tokens: burst, filled: now)
            let seconds = (now - bucket.filled) / .seconds(1)
            bucket.tokens = min(burst, bucket.tokens + max(0, seconds) * perSecond)
            bucket.filled = now
            let isAllowed = bucket.tokens >= 1
            if isAllowed { bucket.tokens -= 1 }
            buckets[key] = bucket
            return isAllowed
        }
    }
}
