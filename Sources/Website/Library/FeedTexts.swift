import Synchronization

/// The texts that feeds tell whole: most stand in several, each in two forms.
final class FeedTexts: Sendable {
    private let texts = Mutex<[Address: String]>([:])

    subscript(address: Address) -> String? {
        get { texts.withLock { $0[address] } }
        set { texts.withLock { $0[address] = newValue } }
    }
}
