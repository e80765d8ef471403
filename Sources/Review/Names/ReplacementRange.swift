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
            range = address(around: range)
            guard !definesReference(range),
                range.upperBound >= bytes.count || bytes[range.upperBound] != UInt8(ascii: "(")
            else { return nil }
        } else if isInAddress(range) {
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

    private func isWord(_ byte: UInt8) -> Bool { byte > 0x20 && !ReplacementRange.ends.contains(byte) }

    private static let ends = Set("<>()[]\"'`,;|*".utf8)

    private func address(around range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        // Nothing longer is an address; it is left to a person.
        let floor = max(0, low - 300)
        let ceiling = min(bytes.count, high + 300)
        while low > floor, isWord(bytes[low - 1]) { low -= 1 }
        while high < ceiling, isWord(bytes[high]) { high += 1 }
        while high > range.upperBound, ".:!?".utf8.contains(bytes[high - 1]) { high -= 1 }
        return low..<high
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
        let whole = address(around: range)
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
        return link(range)
    }

    /// The runs of `*`, `~` and backticks in a range whose other half lies outside of it.
    private func unpaired(in range: Range<Int>) -> [ArraySlice<UInt8>] {
        var open: [ArraySlice<UInt8>] = []
        var i = range.lowerBound
        while i < range.upperBound {
            let sign = bytes[i]
            guard "*~`".utf8.contains(sign) else {
                i += 1
                continue
            }
            let run = bytes[i..<range.upperBound].prefix { $0 == sign }
            if open.last?.elementsEqual(run) == true { open.removeLast() } else { open.append(run) }
            i = run.endIndex
        }
        return open
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
