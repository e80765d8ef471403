/// A list of texts in one column: each on a line of its own, so that a person can read it and no parser is needed.
///
/// Every text is followed by a line feed, so that an empty list and a list of one empty text are two things. A line feed
/// or a backslash within a text is written `\n` or `\\`.
enum TextList {
    /// The list as one text.
    static func joined(_ texts: [String]) -> String {
        var bytes: [UInt8] = []
        for text in texts {
            for byte in text.utf8 {
                switch byte {
                case feed: bytes += [backslash, letterN]
                case backslash: bytes += [backslash, backslash]
                default: bytes.append(byte)
                }
            }
            bytes.append(feed)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The list that was joined.
    static func split(_ text: String) -> [String] {
        guard !text.isEmpty else { return [] }
        var texts: [String] = []
        var current: [UInt8] = []
        var isEscaped = false
        for byte in text.utf8 {
            if isEscaped {
                current.append(byte == letterN ? feed : byte)
                isEscaped = false
            } else if byte == backslash {
                isEscaped = true
            } else if byte == feed {
                texts.append(String(decoding: current, as: UTF8.self))
                current.removeAll(keepingCapacity: true)
            } else {
                current.append(byte)
            }
        }
        // Only a hand that edited the file leaves out the last line feed.
        if !current.isEmpty { texts.append(String(decoding: current, as: UTF8.self)) }
        return texts
    }

    private static let feed: UInt8 = 0x0A
    private static let backslash: UInt8 = 0x5C
    private static let letterN: UInt8 = 0x6E
}
