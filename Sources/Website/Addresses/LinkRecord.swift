import Synchronization

/// The links of one text as they were written, in order, each once.
final class LinkRecord: Sendable {
    private struct Seen {
        var order: [String] = []
        var known: Set<String> = []
    }

    private let seen = Mutex(Seen())

    /// Notes a link.
    func add(_ address: String) {
        seen.withLock { if $0.known.insert(address).inserted { $0.order.append(address) } }
    }

    /// What was noted.
    var addresses: [String] { seen.withLock { $0.order } }
}
