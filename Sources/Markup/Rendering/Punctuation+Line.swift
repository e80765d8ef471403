extension Punctuation {
    /// A line without Markdown, such as a title, with the signs that cmark's smart punctuation gives to a text: these marks
    /// for straight quotes, apostrophes, dashes for hyphens in a row, one sign for three dots; and no line parts a sign from
    /// its word.
    public func setting(_ line: String) -> String {
        guard Punctuation.changes(line) else { return line }
        let signs = Array(line.unicodeScalars)
        let openers = Punctuation.closedOpeners(in: signs)
        var result = String.UnicodeScalarView()
        var i = 0
        while i < signs.count {
            let run = signs[i...].prefix { $0 == signs[i] }.count
            switch signs[i] {
            case "\"":
                let opens = openers.contains(i) || !Punctuation.closes(i, in: signs)
                result += (opens ? quotes.open : quotes.close).unicodeScalars
            // A single one that nothing closes is an apostrophe, as in ’90s.
            case "'": result.append(openers.contains(i) ? "‘" : "’")
            case "-" where run > 1:
                result += Punctuation.dashes(run).unicodeScalars
                i += run - 1
            case "." where run > 2:
                result.append("…")
                i += 2
            default: result.append(signs[i])
            }
            i += 1
        }
        let hasTypedQuotes = Punctuation.hasTypedQuotes(Array(line.utf8)[...])
        return resetting(String(result), doubleQuotes: false, singleQuotes: !hasTypedQuotes)
    }

    /// Whether a line may be set in another way than it was typed, in any language; most are not.
    public static func changes(_ line: String) -> Bool {
        var last: (UInt8, UInt8) = (0, 0)
        for byte in line.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
            case UInt8(ascii: "-") where last.1 == byte: return true
            case UInt8(ascii: ".") where last == (byte, byte): return true
            // A blank that may be one at which no line ends: before a sign, or behind « and its like.
            case 0xC2, 0xE2: return true
            case _ where last.1 == UInt8(ascii: " ") && !isLetterOrDigit(Unicode.Scalar(byte)): return true
            default: last = (last.1, byte)
            }
        }
        return false
    }

    /// Dashes of one length alone where that can be; else long ones, and one or two short ones.
    private static func dashes(_ count: Int) -> String {
        let short = count % 3 == 0 ? 0 : count % 2 == 0 ? count / 2 : count % 3 == 2 ? 1 : 2
        let long = (count - 2 * short) / 3
        return String(repeating: "—", count: long) + String(repeating: "–", count: short)
    }

    /// The quotes that open and are closed by one of their kind.
    private static func closedOpeners(in signs: [Unicode.Scalar]) -> Set<Int> {
        var open: [Int] = []
        var closed: Set<Int> = []
        for place in signs.indices where signs[place] == "'" || signs[place] == "\"" {
            if closes(place, in: signs), let start = open.lastIndex(where: { signs[$0] == signs[place] }) {
                closed.insert(open.remove(at: start))
            } else if opens(place, in: signs) {
                open.append(place)
            }
        }
        return closed
    }

    /// Whether a quote stands behind words: “right-flanking”, as CommonMark has it.
    private static func closes(_ place: Int, in signs: [Unicode.Scalar]) -> Bool {
        let (last, next) = neighbours(of: place, in: signs)
        return !isSpace(last) && (!isMark(last) || isSpace(next) || isMark(next))
    }

    private static func opens(_ place: Int, in signs: [Unicode.Scalar]) -> Bool {
        let (last, next) = neighbours(of: place, in: signs)
        guard last != ")", last != "]", last == "(" || last == "[" || !closes(place, in: signs) else {
            return false
        }
        return !isSpace(next) && (!isMark(next) || isSpace(last) || isMark(last))
    }

    private static func neighbours(of place: Int, in signs: [Unicode.Scalar]) -> (
        last: Unicode.Scalar, next: Unicode.Scalar
    ) {
        (place > 0 ? signs[place - 1] : " ", place + 1 < signs.count ? signs[place + 1] : " ")
    }

    private static func isSpace(_ sign: Unicode.Scalar) -> Bool {
        sign == "\t" || sign == " " || sign.properties.generalCategory == .spaceSeparator
    }

    private static func isMark(_ sign: Unicode.Scalar) -> Bool {
        if sign.isASCII { return sign.value > 32 && sign.value < 127 && !isLetterOrDigit(sign) }
        return switch sign.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }

    private static func isLetterOrDigit(_ sign: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(sign) || ("A"..."Z").contains(sign) || ("0"..."9").contains(sign)
    }
}
