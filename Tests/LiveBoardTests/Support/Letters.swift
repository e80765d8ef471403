import Letters
import Synchronization

/// Letters that were sent, in their order.
final class Letters: Sendable {
    private let kept = Mutex<[Letter]>([])

    var all: [Letter] { kept.withLock { $0 } }

    func add(_ letter: Letter) { kept.withLock { $0.append(letter) } }
}
