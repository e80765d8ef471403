import Hummingbird
import Logging
import NIOCore

/// What is known about a request before it is read: where it came from.
struct BoardContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address of the other end of the connection; nil where there is none, as in tests.
    let peer: String?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress
    }
}
