/// A piece of a page, written as a Swift literal: what stands in the literal is markup, what is put into it is text.
///
///     "<h1>\(topic.title)</h1>"
///
/// is safe whatever the title is, within an element as within a quoted attribute. Pieces are put into each other as they
/// are; there is no other way to get markup from a value.
struct Hypertext: ExpressibleByStringInterpolation, Hashable, Sendable {
    /// The bytes as they are sent.
    private(set) var bytes: [UInt8]

    /// An empty piece.
    init() { bytes = [] }

    /// A piece that is written as it stands; literals only, since no value can be passed.
    init(stringLiteral text: StaticString) {
        bytes = text.withUTF8Buffer { Array($0) }
    }

    init(stringInterpolation parts: Parts) { bytes = parts.bytes }

    /// Markup that another part of the program has made and checked: a note through the renderer of the site.
    init(rendered markup: [UInt8]) { bytes = markup }

    /// Several pieces after each other.
    init(_ pieces: some Sequence<Hypertext>) {
        bytes = []
        for piece in pieces { bytes += piece.bytes }
    }

    /// Whether there is nothing in it.
    var isEmpty: Bool { bytes.isEmpty }

    static func += (piece: inout Hypertext, more: Hypertext) { piece.bytes += more.bytes }

    /// What a literal is made of.
    struct Parts: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 24 * interpolationCount)
        }

        mutating func appendLiteral(_ text: StaticString) {
            text.withUTF8Buffer { bytes += $0 }
        }

        /// Text from anybody.
        mutating func appendInterpolation(_ text: String) { Hypertext.escape(text, into: &bytes) }

        /// A number.
        mutating func appendInterpolation(_ number: Int) { bytes += Array(String(number).utf8) }

        /// A piece, as it is.
        mutating func appendInterpolation(_ piece: Hypertext) { bytes += piece.bytes }

        /// A piece, or nothing.
        mutating func appendInterpolation(_ piece: Hypertext?) {
            if let piece { bytes += piece.bytes }
        }

        /// A piece for each of several things.
        mutating func appendInterpolation<Things: Sequence>(
            each things: Things,
            _ piece: (Things.Element) -> Hypertext
        ) {
            for thing in things { bytes += piece(thing).bytes }
        }

        /// A piece where something is so.
        mutating func appendInterpolation(if condition: Bool, _ piece: @autoclosure () -> Hypertext) {
            if condition { bytes += piece().bytes }
        }
    }

    private static func escape(_ text: String, into bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { source in
            // Almost all text is harmless from end to end, and goes over in one piece.
            var start = 0
            for index in source.indices {
                guard let entity = entity(for: source[index]) else { continue }
                bytes += source[start..<index]
                bytes += entity.utf8
                start = index + 1
            }
            bytes += source[start...]
        }
    }

    private static func entity(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
