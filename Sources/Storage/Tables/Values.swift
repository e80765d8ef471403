import GRDB
import Unconference

/// Values on their way into the data file.
enum Values {
    /// The values as arguments of a statement, unless a text among them would be cut short.
    static func checked(_ values: [(any DatabaseValueConvertible)?]) throws -> StatementArguments {
        for case let text as String in values where text.utf8.contains(0) {
            // SQLite would keep only what stands before the zero.
            throw Failure(
                "zero-in-text",
                "a text contains a zero byte, “\(text.prefix(40).filter { $0 != "\0" })”",
                help: "leave that character out"
            )
        }
        return StatementArguments(values)
    }
}
