import Foundation

/// JSON as scripts get it: keys in order, so that two answers can be compared.
enum ScriptJSON {
    /// A value as indented JSON.
    static func pretty(_ value: any Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
