internal import Unconference

extension JSONReader {
    /// An object: `member` is called behind each key and reads its value.
    ///
    /// A key that repeats, and one that is not known, is a finding and its value is skipped.
    ///
    /// - Parameters:
    ///   - known: the keys that are allowed, nil for any.
    ///   - required: the keys that must be there.
    ///   - member: reads one value; what it leaves unread of it is skipped.
    /// - Returns: whether there was an object.
    @discardableResult
    public mutating func object(
        known: [String]?,
        required: [String] = [],
        _ member: (inout JSONReader, String) -> Void
    ) -> Bool {
        guard open(UInt8(ascii: "{"), "an object") else { return false }
        let start = offset - 1
        var seen: Set<String> = []
        while !isBroken {
            skipSpace()
            if seen.isEmpty, accept(UInt8(ascii: "}")) { break }
            let place = offset
            guard peek == UInt8(ascii: "\"") else {
                breakOff("expected a key in double quotes, found \(found)")
                break
            }
            guard let key = quoted() else { break }
            skipSpace()
            guard accept(UInt8(ascii: ":")) else {
                breakOff("expected ':' after the key '\(key)', found \(found)")
                break
            }
            if !seen.insert(key).inserted {
                report("duplicate-key", "the key '\(key)' is here a second time", at: place)
                skip()
            } else if let known, !known.contains(key) {
                report(unknown: key, among: known, at: place)
                skip()
            } else {
                skipSpace()
                let before = offset
                member(&self, key)
                if offset == before { skip() }
            }
            skipSpace()
            if accept(UInt8(ascii: ",")) { continue }
            if accept(UInt8(ascii: "}")) { break }
            breakOff("expected ',' or '}', found \(found)")
        }
        depth -= 1
        guard !isBroken else { return false }
        for key in required where !seen.contains(key) {
            report("missing-key", "the key '\(key)' is missing", at: start)
        }
        return true
    }

    /// An array: `element` is called before each value, with its position, and reads it.
    ///
    /// - Returns: whether there was an array.
    @discardableResult
    public mutating func array(_ element: (inout JSONReader, Int) -> Void) -> Bool {
        guard open(UInt8(ascii: "["), "an array") else { return false }
        var index = 0
        while !isBroken {
            skipSpace()
            if index == 0, accept(UInt8(ascii: "]")) { break }
            let before = offset
            element(&self, index)
            if offset == before { skip() }
            index += 1
            skipSpace()
            if accept(UInt8(ascii: ",")) { continue }
            if accept(UInt8(ascii: "]")) { break }
            breakOff("expected ',' or ']', found \(found)")
        }
        depth -= 1
        return !isBroken
    }

    private mutating func open(_ bracket: UInt8, _ what: String) -> Bool {
        skipSpace()
        guard !isBroken else { return false }
        guard peek == bracket else {
            let start = offset
            let other = found
            skip()
            if !isBroken { report("wrong-type", "expected \(what), found \(other)", at: start) }
            return false
        }
        guard depth < JSONReader.deepest else {
            breakOff("nested deeper than \(JSONReader.deepest) levels")
            return false
        }
        depth += 1
        offset += 1
        return true
    }

    private mutating func report(unknown key: String, among known: [String], at place: Int) {
        let help =
            Nearest.name(to: key, among: known).map { "did you mean '\($0)'?" }
            ?? "known here: \(known.joined(separator: ", "))"
        report("unknown-key", "unknown key '\(key)'", at: place, help: help)
    }
}
