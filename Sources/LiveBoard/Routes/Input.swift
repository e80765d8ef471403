import Foundation
import Unconference

/// What was sent with a request, by name: the fields of a form, of a query, or of a JSON object.
///
/// Nothing is taken from it but by name, so that a field nobody asked for does nothing.
struct Input: Hashable, Sendable {
    private(set) var values: [String: [String]]

    /// Nothing.
    init() { values = [:] }

    /// The same by hand.
    init(_ values: [String: [String]]) { self.values = values }

    /// The most fields that are read.
    static let maximumFields = 200

    /// Reads `a=1&b=two+words`; nil where it can't be read.
    init?(form text: Substring) {
        values = [:]
        guard !text.isEmpty else { return }
        var count = 0
        for pair in text.split(separator: "&") {
            count += 1
            guard count <= Input.maximumFields else { return nil }
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Input.decoded(parts[0]),
                let value = Input.decoded(parts.count > 1 ? parts[1] : "")
            else { return nil }
            values[name, default: []].append(value)
        }
    }

    /// Reads a JSON object of texts, numbers, yes or no, and lists of texts; nil where it is something else.
    init?(json bytes: [UInt8]) {
        guard let object = try? JSONDecoder().decode([String: JSONField].self, from: Data(bytes)),
            object.count <= Input.maximumFields
        else { return nil }
        values = object.mapValues(\.texts)
    }

    /// The one text under a name; nil when there is none.
    subscript(name: String) -> String? { values[name]?.last }

    /// All texts under a name.
    func all(_ name: String) -> [String] { values[name] ?? [] }

    /// The number under a name, from 0 to ``mostNumber``; nil when there is none, or anything else.
    func number(_ name: String) -> Int? { self[name].flatMap(Input.number) }

    /// A number as it may be sent: nobody counts further at a board, and nothing that is reckoned with it runs over.
    static func number(_ text: String) -> Int? { Int(digits: text).flatMap { $0 <= mostNumber ? $0 : nil } }

    /// The largest number that is read.
    static let mostNumber = 999_999_999

    /// Whether a box is ticked.
    func flag(_ name: String) -> Bool { ["1", "on", "true", "yes"].contains(self[name] ?? "") }

    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(0x20)
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(hexadecimal),
                    let low = rest.popFirst().flatMap(hexadecimal)
                else { return nil }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
