import NIOCore

/// Server-sent events, as the HTML standard has them.
enum EventStream {
    /// One event; every line of the data is a line of its own, however it ends.
    static func event(_ name: String, id: String, data: String) -> ByteBuffer {
        var text = "event: \(name)\nid: \(id)\n"
        for line in data.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            text += "data: \(line)\n"
        }
        return ByteBuffer(string: text + "\n")
    }

    /// A line that says nothing, so that a broken line is noticed.
    static let heartbeat = ByteBuffer(string: ":\n\n")

    /// Says that the session which the page belongs to is ended.
    static let gone = ByteBuffer(string: "event: gone\ndata: \n\n")

    /// How soon a page comes again when the line breaks, in milliseconds.
    static let retry = 1000...6000

    /// The first bytes: how soon to come again, for each page another time, so that they don't all come at once.
    static func opening() -> ByteBuffer { ByteBuffer(string: "retry: \(Int.random(in: retry))\n\n") }
}
