/// Which bytes a replacement may take the place of without breaking the text around them.
struct ReplacementRange {
    private let bytes: [UInt8]
    private let head: Head

    /// The keys of front matter whose values are read and not referred to.
    private static let prose: Set<String> = [
        "title", "tagline", "authors", "teller", "outcome", "organisation-kind", "summary", "description",
    ]

    init(_ bytes: [UInt8], _ head: Head) {
        self.bytes = bytes
        self.head = head
    }

    /// The range to replace for some words, markup around them taken along where it would be left half; nil where a person
    /// has to decide.
    func around(_ tokens: ArraySlice<Token>, isAddress: Bool) -> Range<Int>? {
        guard let first = tokens.first, let last = tokens.last, !first.marks.contains(.aside) else {
            return nil
        }
        var range = first.start..<last.end
        if let key = head.key(at: range.lowerBound) {
            guard key.isValue, ReplacementRange.prose.contains(key.name), range.upperBound <= head.end else {
                return nil
            }
        }
        if range.lowerBound > 0, bytes[range.lowerBound - 1] == UInt8(ascii: "@") {
            range = (range.lowerBound - 1)..<range.upperBound
        }
        if isAddress {
            guard let address = address(around: range) else { return nil }
            range = address
            guard !definesReference(range),
                range.upperBound >= bytes.count || bytes[range.upperBound] != UInt8(ascii: "(")
            else { return nil }
        } else if isInAddress(range) || isLabel(range) {
            return nil
        }
        return balanced(range)
    }

    /// Whether an address is what a reference of Markdown leads to: `[1]: https://example.org`.
    private func definesReference(_ range: Range<Int>) -> Bool {
        let before = bytes[max(0, range.lowerBound - 500)..<range.lowerBound].reversed().prefix { $0 != 0x0A }
            .drop { $0 == 0x20 || $0 == UInt8(ascii: "<") }
        return before.starts(with: ":]".utf8)
    }

    /// Whether the words are the label of a reference, which leads nowhere or elsewhere once it is another: `[Jana]`, where a line
    /// says `[Jana]: https://example.org`.
    private func isLabel(_ range: Range<Int>) -> Bool {
        let (opening, closing) = (UInt8(ascii: "["), UInt8(ascii: "]"))
        let before = bytes[max(0, range.lowerBound - 200)..<range.lowerBound]
        let after = bytes[range.upperBound..<min(bytes.count, range.upperBound + 200)]
        guard let open = before.lastIndex(of: opening), !before[open...].contains(closing),
            let close = after.firstIndex(of: closing), !after[..<close].contains(opening)
        else { return false }
        let next = close + 1 < bytes.count ? bytes[close + 1] : 0
        if next == UInt8(ascii: ":") { return true }
        guard next != UInt8(ascii: "(") else { return false }
        let label = String(decoding: bytes[open...close], as: UTF8.self).lowercased() + ":"
        return String(decoding: bytes, as: UTF8.self).lowercased().contains(label)
    }

    private func isWord(_ byte: UInt8) -> Bool { byte > 0x20 && !ReplacementRange.ends.contains(byte) }

    private static let ends = Set("<>()[]\"'`,;|*".utf8)

    /// The address that some words are part of; nil where nobody could say where it ends.
    private func address(around range: Range<Int>) -> Range<Int>? {
        var (low, high) = (range.lowerBound, range.upperBound)
        // Nothing longer is an address; it is left to a person.
        let floor = max(0, low - 300)
        let ceiling = min(bytes.count, high + 300)
        while low > floor, let start = character(endingAt: low) { low = start }
        while high < ceiling, let end = character(startingAt: high) { high = end }
        if low <= floor && floor > 0 || high >= ceiling && ceiling < bytes.count { return nil }
        while high > range.upperBound, ".:!?".utf8.contains(bytes[high - 1]) { high -= 1 }
        return low..<high
    }

    /// Where the character of an address begins that ends at an offset; nil where it is none.
    private func character(endingAt end: Int) -> Int? {
        var start = end - 1
        while start > max(0, end - 4), bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return character(startingAt: start) == end ? start : nil
    }

    /// Where the character of an address ends that begins at an offset; nil where it is none.
    ///
    /// Beyond ASCII only letters are: quotes and dashes stand around an address, and so do scripts without spaces.
    private func character(startingAt start: Int) -> Int? {
        guard bytes[start] >= 0x80 else { return isWord(bytes[start]) ? start + 1 : nil }
        let found = bytes.withUnsafeBufferPointer { EscapedCharacter($0, at: start, before: bytes.count) }
        guard let found, Folding(of: found.scalar).kind == .letter else { return nil }
        return found.end
    }

    /// Whether a character is written by its name or number, as in `&uuml;`; the sign of "Smith & Sons" is none.
    private func holdsEntity(_ text: ArraySlice<UInt8>) -> Bool {
        text.indices.contains { place in
            text[place] == UInt8(ascii: "&") && place + 1 < bytes.count
                && (bytes[place + 1] == UInt8(ascii: "#")
                    || bytes[place + 1] | 0x20 >= 0x61 && bytes[place + 1] | 0x20 <= 0x7A)
        }
    }

    /// Whether the words stand in a bare address, a path or a file's name.
    private func isInAddress(_ range: Range<Int>) -> Bool {
        guard let whole = address(around: range) else { return true }
        let before = String(decoding: bytes[whole.lowerBound..<range.lowerBound], as: UTF8.self)
        let after = bytes[range.upperBound..<whole.upperBound]
        if before.contains(where: { "/@%\\".contains($0) }) || before.hasPrefix("www.") { return true }
        if after.contains(where: { "/@%\\".utf8.contains($0) }) { return true }
        guard after.first == UInt8(ascii: "."), after.count > 1 else { return false }
        return after.dropFirst().allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    }

    /// The range with markup in pairs, or nil where that can't be had.
    private func balanced(_ range: Range<Int>) -> Range<Int>? {
        var range = range
        let inside = bytes[range]
        guard !inside.contains(where: { "|<>#!\\%".utf8.contains($0) }), !holdsEntity(inside) else {
            return nil
        }
        if let line = inside.lastIndex(of: 0x0A) {
            // A line that begins with a sign of its own stays a line of its own.
            let next = bytes[(line + 1)...].first { $0 != 0x20 && $0 != 0x09 } ?? 0
            guard next >= 0x80 || (0x41...0x7A).contains(next) else { return nil }
        }
        var open = unpaired(in: range)[...]
        while let sign = open.first, holds(sign, endingAt: range.lowerBound) {
            range = (range.lowerBound - sign.count)..<range.upperBound
            open.removeFirst()
        }
        for sign in open.reversed() {
            guard holds(sign, startingAt: range.upperBound) else { return nil }
            range = range.lowerBound..<(range.upperBound + sign.count)
        }
        return enclosed(range).flatMap(link)
    }

    /// The range with brackets and quotes in pairs, or nil where that can't be had.
    private func enclosed(_ range: Range<Int>) -> Range<Int>? {
        let inside = bytes[range]
        let text = String(decoding: inside, as: UTF8.self)
        guard !text.contains(where: { "“”„‚‘«»‹›".contains($0) }) else { return nil }
        let opening = inside.count { $0 == UInt8(ascii: "(") }
        let closing = inside.count { $0 == UInt8(ascii: ")") }
        let quotes = inside.count { $0 == UInt8(ascii: "\"") }
        switch (opening - closing, quotes % 2) {
        case (0, 0): return range
        case (1, 0) where holds(")".utf8, startingAt: range.upperBound),
            (0, 1) where holds("\"".utf8, startingAt: range.upperBound):
            return range.lowerBound..<(range.upperBound + 1)
        case (-1, 0) where holds("(".utf8, endingAt: range.lowerBound),
            (0, 1) where holds("\"".utf8, endingAt: range.lowerBound):
            return (range.lowerBound - 1)..<range.upperBound
        default: return nil
        }
    }

    /// The runs of `*`, `~`, backticks, and of `_` beside a word, in a range whose other half lies outside of it.
    private func unpaired(in range: Range<Int>) -> [ArraySlice<UInt8>] {
        var open: [ArraySlice<UInt8>] = []
        var i = range.lowerBound
        while i < range.upperBound {
            let sign = bytes[i]
            guard "*~`_".utf8.contains(sign) else {
                i += 1
                continue
            }
            let run = bytes[i..<range.upperBound].prefix { $0 == sign }
            if sign == UInt8(ascii: "_"), isInWord(run.indices) {
                i = run.endIndex
                continue
            }
            if open.last?.elementsEqual(run) == true { open.removeLast() } else { open.append(run) }
            i = run.endIndex
        }
        return open
    }

    /// Whether letters stand on both sides, as in `jana_m`, where a `_` marks nothing.
    private func isInWord(_ range: Range<Int>) -> Bool {
        guard range.lowerBound > 0, range.upperBound < bytes.count else { return false }
        return [bytes[range.lowerBound - 1], bytes[range.upperBound]].allSatisfy {
            $0 >= 0x80 || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
        }
    }

    private func holds(_ sign: some Collection<UInt8>, endingAt end: Int) -> Bool {
        end >= sign.count && bytes[(end - sign.count)..<end].elementsEqual(sign)
    }

    private func holds(_ sign: some Collection<UInt8>, startingAt start: Int) -> Bool {
        start + sign.count <= bytes.count && bytes[start..<(start + sign.count)].elementsEqual(sign)
    }

    /// A link of which the words are the first half is taken as a whole; a picture is not.
    private func link(_ range: Range<Int>) -> Range<Int>? {
        let opening = bytes[range].count { $0 == UInt8(ascii: "[") }
        let closing = bytes[range].count { $0 == UInt8(ascii: "]") }
        if opening == 0, closing == 0 { return range }
        guard closing == 1, opening == 0, holds("[".utf8, endingAt: range.lowerBound),
            !holds("![".utf8, endingAt: range.lowerBound)
        else { return nil }
        return (range.lowerBound - 1)..<range.upperBound
    }
}
