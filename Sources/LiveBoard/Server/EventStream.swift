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

    /// The first bytes: how soon to come again when the line breaks.
    static let opening = ByteBuffer(string: "retry: 3000\n\n")
}
