/// A link that was written without brackets, as GitHub finds them.
struct BareLink {
    /// What goes before the text to make an address of it.
    enum Kind {
        case web
        case host
        case mail
    }

    var kind: Kind
    var range: Range<Int>
    /// Whether the address may be linked to; if not, all of it stays text.
    var isAllowed: Bool

    /// The address for the link's words.
    func address(_ words: [UInt8]) -> [UInt8] {
        switch kind {
        case .web: words
        case .host: Array("http://".utf8) + words
        case .mail: Array("mailto:".utf8) + words
        }
    }

    /// The link of which a byte is part, when that byte is a `:`, a `w` or an `@`.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - i: the offset of the byte.
    ///   - floor: the offset before which nothing may be taken.
    ///   - startsWord: whether a link may begin at the very start of the text.
    static func at(
        _ i: Int,
        in text: UnsafeBufferPointer<UInt8>,
        floor: Int,
        startsWord: @autoclosure () -> Bool
    ) -> BareLink? {
        switch text[i] {
        case UInt8(ascii: ":"): web(i, in: text, floor: floor)
        case UInt8(ascii: "w"): host(i, in: text, startsWord: i > 0 || startsWord())
        case UInt8(ascii: "@"): mail(i, in: text, floor: floor)
        default: nil
        }
    }

    private static func web(_ i: Int, in text: UnsafeBufferPointer<UInt8>, floor: Int) -> BareLink? {
        guard i + 3 < text.count, text[i + 1] == UInt8(ascii: "/"), text[i + 2] == UInt8(ascii: "/") else {
            return nil
        }
        var start = i
        while start > floor, i - start < 6, isLetter(text[start - 1]) { start -= 1 }
        let isKnown = matches("http", text, start..<i) || matches("https", text, start..<i)
        guard isKnown, domainEnd(text, from: i + 3, needsDot: false) != nil else { return nil }
        let end = trimmed(text, start..<wordEnd(text, from: i + 3))
        guard end > i + 3 else { return nil }
        let address = UnsafeBufferPointer(rebasing: text[start..<end])
        return BareLink(kind: .web, range: start..<end, isAllowed: Destination.classify(address) == .outside)
    }

    private static func host(_ i: Int, in text: UnsafeBufferPointer<UInt8>, startsWord: Bool) -> BareLink? {
        guard i + 4 < text.count, text[i + 1] == text[i], text[i + 2] == text[i],
            text[i + 3] == UInt8(ascii: ".")
        else {
            return nil
        }
        guard i == 0 ? startsWord : mayPrecede(text[i - 1]) else { return nil }
        guard domainEnd(text, from: i, needsDot: true) != nil else { return nil }
        let end = trimmed(text, i..<wordEnd(text, from: i))
        guard end > i + 4 else { return nil }
        let hasUser = text[i..<end].prefix { $0 != UInt8(ascii: "/") }
            .contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "\\") }
        return BareLink(kind: .host, range: i..<end, isAllowed: !hasUser)
    }

    private static func mail(_ i: Int, in text: UnsafeBufferPointer<UInt8>, floor: Int) -> BareLink? {
        var start = i
        while start > floor, isLocal(text[start - 1]) { start -= 1 }
        guard start < i, !isPartOfAddress(start, in: text) else { return nil }
        var end = i + 1
        var dots = 0
        scan: while end < text.count {
            switch text[end] {
            case UInt8(ascii: "@"): return nil
            case UInt8(ascii: "."):
                guard end + 1 < text.count, isAlphanumeric(text[end + 1]) else { break scan }
                dots += 1
            case UInt8(ascii: "-"), UInt8(ascii: "_"): break
            case let byte where isAlphanumeric(byte): break
            default: break scan
            }
            end += 1
        }
        guard dots > 0, isLetter(text[end - 1]) else { return nil }
        return BareLink(kind: .mail, range: start..<end, isAllowed: true)
    }

    /// Where a domain ends; nil when it has no dot though it needs one, or an underscore in its last two parts.
    private static func domainEnd(
        _ text: UnsafeBufferPointer<UInt8>,
        from start: Int,
        needsDot: Bool
    ) -> Int? {
        var i = start
        var (dots, before, last) = (0, 0, 0)
        scan: while i < text.count {
            switch text[i] {
            case UInt8(ascii: "_"): last += 1
            case UInt8(ascii: "."):
                before = last
                last = 0
                dots += 1
            case UInt8(ascii: "-"): break
            case let byte where isAlphanumeric(byte) || (byte >= 0x80 && !isMark(text, i)): break
            default: break scan
            }
            i += 1
        }
        guard i > start, before == 0 && last == 0 || dots > 10, !needsDot || dots > 0 else { return nil }
        return i
    }

    private static func wordEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var i = start
        while i < text.count, text[i] > 0x20, text[i] != UInt8(ascii: "<"), !isMark(text, i) { i += 1 }
        return i
    }

    /// The end of an address without the punctuation that belongs to the sentence around it.
    private static func trimmed(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var end = range.upperBound
        // How many more closing than opening ones there are, of parentheses and of brackets.
        var parentheses = 0
        var brackets = 0
        for byte in text[range] {
            switch byte {
            case UInt8(ascii: "("): parentheses -= 1
            case UInt8(ascii: ")"): parentheses += 1
            case UInt8(ascii: "["): brackets -= 1
            case UInt8(ascii: "]"): brackets += 1
            default: break
            }
        }
        while end > range.lowerBound {
            switch text[end - 1] {
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
                UInt8(ascii: ":"),
                UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"),
                UInt8(ascii: "\""), UInt8(ascii: ">"):
                end -= 1
            case UInt8(ascii: ")"):
                guard parentheses > 0 else { return end }
                parentheses -= 1
                end -= 1
            case UInt8(ascii: "]"):
                // GitHub links nothing between brackets; here the address ends before the bracket.
                guard brackets > 0 else { return end }
                brackets -= 1
                end -= 1
            case UInt8(ascii: ";"):
                var i = end - 1
                while i > range.lowerBound, isAlphanumeric(text[i - 1]) { i -= 1 }
                let isEntity = i < end - 1 && i > range.lowerBound && text[i - 1] == UInt8(ascii: "&")
                end = isEntity ? i - 1 : end - 1
            default: return end
            }
        }
        return end
    }

    /// Whether a link may begin after a byte.
    static func mayPrecede(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09...0x0D, 0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("):
            true
        default: false
        }
    }

    /// Whether a mark of ours begins at an offset that ends an address, for what follows it was escaped.
    ///
    /// One before an underscore only keeps that from beginning emphasis.
    private static func isMark(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
        guard text[i] == 0xEF, i + 2 < text.count, text[i + 1] == 0xB7, text[i + 2] == 0x90 else {
            return false
        }
        return i + 3 == text.count || text[i + 3] != UInt8(ascii: "_")
    }

    private static func matches(
        _ word: StaticString,
        _ text: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>
    ) -> Bool {
        guard word.utf8CodeUnitCount == range.count else { return false }
        for k in 0..<range.count where text[range.lowerBound + k] | 0x20 != word.utf8Start[k] { return false }
        return true
    }

    /// Whether what begins at an offset goes on from the path of an address or from `xmpp:`, which is no address for mail.
    private static func isPartOfAddress(_ start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start > 0 else { return false }
        return switch text[start - 1] {
        case UInt8(ascii: "/"): true
        case UInt8(ascii: ":"): start > 4 && matches("xmpp", text, (start - 5)..<(start - 1))
        default: false
        }
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: isAlphanumeric(byte)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte)
    }
}
