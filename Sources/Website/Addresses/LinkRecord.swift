import Synchronization

/// The links of one text as they were written, in order, each once.
final class LinkRecord: Sendable {
    private let seen = Mutex<[String]>([])

    /// Notes a link.
    func add(_ address: String) {
        seen.withLock { if !$0.contains(address) { $0.append(address) } }
    }

    /// What was noted.
    var addresses: [String] { seen.withLock { $0 } }
}
