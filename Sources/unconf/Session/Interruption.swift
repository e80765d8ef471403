import Dispatch
import Foundation
import Planning

/// Turns control-C into “the best you have, now” while an engine works.
enum Interruption {
    /// Does the work; the first control-C ends it with what was found, the second ends the program.
    static func listening<Value>(_ interrupt: Interrupt, _ work: () throws -> Value) rethrows -> Value {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            interrupt.raise()
            signal(SIGINT, SIG_DFL)
        }
        source.resume()
        defer {
            source.cancel()
            signal(SIGINT, SIG_DFL)
        }
        return try work()
    }
}
