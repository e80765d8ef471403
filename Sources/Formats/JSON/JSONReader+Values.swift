extension JSONReader {
    /// A whole number in a range, or nil and a finding.
    ///
    /// - Parameter range: what is allowed; a number with a fraction or an exponent is refused, `-0` is 0.
    public mutating func integer(in range: ClosedRange<Int>) -> Int? {
        skipSpace()
        let start = offset
        guard !isBroken else { return nil }
        guard let byte = peek, byte == UInt8(ascii: "-") || isDigit(byte) else {
            return wrong("a whole number", at: start)
        }
        if let value = smallInteger() {
            guard range.contains(value) else { return outside(range, at: start) }
            return value
        }
        offset = start
        guard let kind = skipNumber() else { return nil }
        if kind == .whole { return outside(range, at: start) }
        report("not-whole", "\(text(from: start)) is not a whole number", at: start)
        return nil
    }

    /// A row of exactly as many whole numbers as are asked for, such as `[3, 0, 2]`, written into `row`.
    ///
    /// - Returns: whether all of them are there and in range; what is wrong is in the findings.
    public mutating func row(of ranges: [ClosedRange<Int>], into row: inout [Int]) -> Bool {
        row.removeAll(keepingCapacity: true)
        skipSpace()
        let start = offset
        var good = true
        var count = 0
        let isArray = array { reader, index in
            count = index + 1
            guard index < ranges.count else {
                reader.skip()
                return
            }
            if let value = reader.integer(in: ranges[index]) { row.append(value) } else { good = false }
        }
        guard isArray, !isBroken else { return false }
        if count != ranges.count {
            report("wrong-length", "expected \(ranges.count) numbers, found \(count)", at: start)
            return false
        }
        return good
    }

    /// A string, or nil and a finding.
    public mutating func string() -> String? {
        skipSpace()
        guard !isBroken else { return nil }
        guard peek == UInt8(ascii: "\"") else { return wrong("a string", at: offset) }
        return quoted()
    }

    /// `true` or `false`, or nil and a finding.
    public mutating func boolean() -> Bool? {
        skipSpace()
        guard !isBroken else { return nil }
        if word("true") { return true }
        if word("false") { return false }
        return wrong("true or false", at: offset)
    }

    /// Whether the next value is `null`, which is then read.
    public mutating func null() -> Bool {
        skipSpace()
        return !isBroken && word("null")
    }

    /// Reads over one value of any kind.
    public mutating func skip() {
        skipSpace()
        guard !isBroken, let byte = peek else {
            return breakOff("expected a value, found the end of the file")
        }
        switch byte {
        case UInt8(ascii: "{"): object(known: nil) { reader, _ in reader.skip() }
        case UInt8(ascii: "["): array { reader, _ in reader.skip() }
        case UInt8(ascii: "\""): _ = quoted()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): _ = skipNumber()
        default:
            if !word("true"), !word("false"), !word("null") { breakOff("expected a value, found \(found)") }
        }
    }

    private mutating func wrong<Value>(_ expected: String, at start: Int) -> Value? {
        let what = found
        skip()
        if !isBroken { report("wrong-type", "expected \(expected), found \(what)", at: start) }
        return nil
    }

    private mutating func outside(_ range: ClosedRange<Int>, at start: Int) -> Int? {
        report(
            "out-of-range",
            "\(text(from: start)) is not in \(range.lowerBound)…\(range.upperBound)",
            at: start
        )
        return nil
    }

    private func text(from start: Int) -> String {
        let end = min(offset, start + 40)
        return String(decoding: bytes[start..<end], as: UTF8.self) + (end < offset ? "…" : "")
    }
}
