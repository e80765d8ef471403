/// What stands in a text and is no prose: from one sign to another.
struct VerbatimSpan {
    private let start: [UInt8]
    private let end: [UInt8]
    /// Whether there may be one: what has no end once has none further on.
    private var mayEnd = true

    init(from start: String, to end: String) {
        self.start = Array(start.utf8)
        self.end = Array(end.utf8)
    }

    /// Where the span ends that begins at a place; nil where none does.
    ///
    /// To be asked from the beginning of a text to its end.
    mutating func end(from place: Int, in text: [UInt8]) -> Int? {
        guard mayEnd, text[place] == start[0], text[place...].starts(with: start) else { return nil }
        var i = place + start.count
        while i < text.count {
            if text[i] == end[0], text[i...].starts(with: end) { return i + end.count }
            i += 1
        }
        mayEnd = false
        return nil
    }
}
