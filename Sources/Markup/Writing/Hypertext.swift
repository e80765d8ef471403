/// A piece of a page, written as a Swift literal: what stands in the literal is markup, what is put into it is text.
///
///     "<h1>\(topic.title)</h1>"
///
/// is safe whatever the title is, within an element as within a quoted attribute. Pieces are put into each other as they
/// are; there is no other way to get markup from a value.
public struct Hypertext: ExpressibleByStringInterpolation, Hashable, Sendable {
    @usableFromInline var written: [UInt8]

    /// The bytes as they are sent.
    @inlinable public var bytes: [UInt8] { written }

    /// An empty piece.
    @inlinable
    public init() { written = [] }

    /// A piece that is written as it stands; literals only, since no value can be passed.
    @inlinable
    public init(stringLiteral text: StaticString) {
        written = text.withUTF8Buffer { Array($0) }
    }

    /// A literal with values in it.
    @inlinable
    public init(stringInterpolation parts: Parts) { written = parts.bytes }

    /// Markup that another part of the program has made and checked: a note through the renderer of the site.
    @inlinable
    public init(rendered markup: [UInt8]) { written = markup }

    /// Several pieces after each other.
    @inlinable
    public init(_ pieces: some Sequence<Hypertext>) {
        written = []
        for piece in pieces { written += piece.written }
    }

    /// Whether there is nothing in it.
    @inlinable public var isEmpty: Bool { written.isEmpty }

    /// Puts a piece at the end.
    @inlinable
    public static func += (piece: inout Hypertext, more: Hypertext) { piece.written += more.written }

    /// What a literal is made of.
    public struct Parts: StringInterpolationProtocol {
        @usableFromInline var bytes: [UInt8]

        /// Nothing yet, with room for what is to come.
        @inlinable
        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes = []
            bytes.reserveCapacity(literalCapacity + 24 * interpolationCount)
        }

        /// What stands in the literal.
        @inlinable
        public mutating func appendLiteral(_ text: StaticString) {
            text.withUTF8Buffer { bytes += $0 }
        }

        /// Text from anybody.
        @inlinable
        public mutating func appendInterpolation(_ text: String) { bytes.append(escaping: text) }

        /// A number.
        @inlinable
        public mutating func appendInterpolation(_ number: Int) { bytes += Array(String(number).utf8) }

        /// A piece, as it is.
        @inlinable
        public mutating func appendInterpolation(_ piece: Hypertext) { bytes += piece.written }

        /// A piece, or nothing.
        @inlinable
        public mutating func appendInterpolation(_ piece: Hypertext?) {
            if let piece { bytes += piece.written }
        }

        /// A piece for each of several things.
        @inlinable
        public mutating func appendInterpolation<Things: Sequence>(
            each things: Things,
            _ piece: (Things.Element) -> Hypertext
        ) {
            for thing in things { bytes += piece(thing).written }
        }

        /// A piece where something is so.
        @inlinable
        public mutating func appendInterpolation(
            if condition: Bool,
            _ piece: @autoclosure () -> Hypertext
        ) {
            if condition { bytes += piece().written }
        }
    }
}
