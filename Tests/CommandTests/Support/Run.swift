import Foundation

/// What a run of the program left behind.
struct Run {
    /// The exit code; 128 and the signal where a signal ended it.
    var status: Int32
    /// Standard output, byte by byte.
    var bytes: [UInt8]
    /// Standard error.
    var errors: String

    /// Standard output as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Standard output line by line, without the end.
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() }

    /// The codes of the findings on standard error, in their order: `error: … [no-topic]` has `no-topic`.
    var codes: [String] {
        errors.split(separator: "\n").compactMap { line in
            guard line.hasSuffix("]"), let opening = line.lastIndex(of: "[") else { return nil }
            return String(line[line.index(after: opening)...].dropLast())
        }
    }

    /// Standard output as an object; throws where it is not exactly one JSON value.
    func json() throws -> Any {
        try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    }

    /// Standard output as a value.
    func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}
