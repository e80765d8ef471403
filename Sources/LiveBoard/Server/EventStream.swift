import NIOCore

/// What a stream of ``ServerSentEvent`` has besides these.
enum EventStream {
    /// A line that says nothing, so that a broken line is noticed.
    static let heartbeat = ByteBuffer(string: ":\n\n")

    /// Says that the session which the page belongs to is ended.
    static let gone = ByteBuffer(string: "event: gone\ndata: \n\n")

    /// How soon a page comes again when the line breaks, in milliseconds.
    static let retry = 1000...6000

    /// The first bytes: how soon to come again, for each page another time, so that they don't all come at once.
    static func opening() -> ByteBuffer { ByteBuffer(string: "retry: \(Int.random(in: retry))\n\n") }
}
