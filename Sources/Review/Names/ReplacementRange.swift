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
        if isAddress { range = address(around: range) } else if isInAddress(range) { return nil }
        return balanced(range)
    }

    private func isWord(_ byte: UInt8) -> Bool {
        byte > 0x20 && !"<>()[]\"'`,;|*".utf8.contains(byte)
    }

    private func address(around range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low > 0, isWord(bytes[low - 1]) { low -= 1 }
        while high < bytes.count, isWord(bytes[high]) { high += 1 }
        while high > range.upperBound, ".:!?".utf8.contains(bytes[high - 1]) { high -= 1 }
        return low..<high
    }

    /// Whether the words stand in a bare address, a path or a file's name.
    private func isInAddress(_ range: Range<Int>) -> Bool {
        let whole = address(around: range)
        let word = String(decoding: bytes[whole], as: UTF8.self)
        if word.contains("://") || word.contains("@") || word.hasPrefix("www.") { return true }
        if word.contains("/") || word.contains("\\") || word.contains("%") { return true }
        let rest = bytes[range.upperBound..<whole.upperBound]
        return rest.first == UInt8(ascii: ".") && rest.count > 1
            && rest.dropFirst().allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    }

    /// The range with markup in pairs, or nil where that can't be had.
    private func balanced(_ range: Range<Int>) -> Range<Int>? {
        var range = range
        let inside = bytes[range]
        guard !inside.contains(where: { "|<>#!&\\%".utf8.contains($0) }) else { return nil }
        if let line = inside.lastIndex(of: 0x0A) {
            // A line that begins with a sign of its own stays a line of its own.
            let next = bytes[(line + 1)...].first { $0 != 0x20 && $0 != 0x09 } ?? 0
            guard next >= 0x80 || (0x41...0x7A).contains(next) else { return nil }
        }
        for sign in "*_~`".utf8 {
            let count = bytes[range].count { $0 == sign }
            let run = run(of: sign, in: range)
            guard run > 0, sign != UInt8(ascii: "_") || touches(sign, range) else { continue }
            guard (count / run) % 2 == 1 else { continue }
            if holds(sign, run, endingAt: range.lowerBound) {
                range = (range.lowerBound - run)..<range.upperBound
            } else if holds(sign, run, startingAt: range.upperBound) {
                range = range.lowerBound..<(range.upperBound + run)
            } else {
                return nil
            }
        }
        return link(range)
    }

    private func touches(_ sign: UInt8, _ range: Range<Int>) -> Bool {
        holds(sign, 1, endingAt: range.lowerBound) || holds(sign, 1, startingAt: range.upperBound)
    }

    private func run(of sign: UInt8, in range: Range<Int>) -> Int {
        guard let first = bytes[range].firstIndex(of: sign) else { return 0 }
        return bytes[first..<range.upperBound].prefix { $0 == sign }.count
    }

    private func holds(_ sign: UInt8, _ count: Int, endingAt end: Int) -> Bool {
        end >= count && bytes[(end - count)..<end].allSatisfy { $0 == sign }
    }

    private func holds(_ sign: UInt8, _ count: Int, startingAt start: Int) -> Bool {
        start + count <= bytes.count && bytes[start..<(start + count)].allSatisfy { $0 == sign }
    }

    /// A link of which the words are the first half is taken as a whole; a picture is not.
    private func link(_ range: Range<Int>) -> Range<Int>? {
        let opening = bytes[range].count { $0 == UInt8(ascii: "[") }
        let closing = bytes[range].count { $0 == UInt8(ascii: "]") }
        if opening == 0, closing == 0 { return range }
        guard closing == 1, opening == 0, holds(UInt8(ascii: "["), 1, endingAt: range.lowerBound),
            !holds(UInt8(ascii: "!"), 1, endingAt: range.lowerBound - 1)
        else { return nil }
        return (range.lowerBound - 1)..<range.upperBound
    }
}
