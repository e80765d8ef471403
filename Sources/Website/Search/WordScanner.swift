import Unconference

/// Finds the words of a text and counts them in a table.
///
/// It reads bytes and never makes a `String`: a site's whole text goes through here on every build. Words are runs of
/// letters and digits; an apostrophe ends one. Where a script puts no spaces, each pair of neighbours is a word, and the
/// last letter of a run one by itself.
struct WordScanner: ~Copyable {
    private(set) var table: WordTable
    private var word = FoldedWord()
    /// Whether a letter did not fit, so that none that follows belongs to the word.
    private var isFull = false
    /// The letter before, in a script without spaces, as its bytes from the top.
    private var neighbour: (key: UInt64, count: Int) = (0, 0)
    private let fold = LetterFold.tables

    /// For each byte of ASCII that belongs to a word its small letter, else 0.
    private static let ascii: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) + 32
        default: 0
        }
    }

    /// A scanner with an empty table.
    ///
    /// - Parameter textSize: about how much there is to read.
    init(textSize: Int) {
        table = WordTable(textSize: textSize)
    }

    /// Counts the words of a text without markup.
    mutating func scan(_ text: String, zone: UInt8) {
        text.withBytes { scan($0, zone: zone, isHTML: false) }
    }

    /// Counts the words between the tags of a piece of HTML that `Markup` rendered; those of its headings as such.
    mutating func scan(html: UnsafeBufferPointer<UInt8>) {
        scan(html, zone: WordTable.Zone.body, isHTML: true)
    }

    private mutating func scan(_ text: UnsafeBufferPointer<UInt8>, zone outer: UInt8, isHTML: Bool) {
        guard let base = text.baseAddress else { return }
        WordScanner.ascii.withUnsafeBufferPointer { ascii in
            var zone = outer
            var at = 0
            let end = text.count
            while at < end {
                let byte = text[at]
                let folded = ascii[Int(byte)]
                if folded != 0 {
                    if neighbour.count > 0 { endRun(zone) }
                    guard word.takesEight, !isFull, at &+ 8 <= end else {
                        append(folded)
                        at &+= 1
                        continue
                    }
                    // Most words are ASCII and short, so that eight letters are read in one go.
                    let bytes = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: at, as: UInt64.self)
                    let run = LetterRun(UInt64(littleEndian: bytes))
                    word.append(run.letters.byteSwapped, count: run.count)
                    at &+= run.count
                } else if byte >= 0x80 {
                    at &+= scanLetter(text, at, zone)
                } else if isHTML, byte == UInt8(ascii: "<") {
                    let tag = HTMLTag(text, at: at)
                    if !tag.isInline { endWord(zone) }
                    if let isOpen = tag.heading { zone = isOpen ? WordTable.Zone.heading : outer }
                    at = tag.end
                } else {
                    endWord(zone)
                    at = isHTML && byte == UInt8(ascii: "&") ? WordScanner.entityEnd(text, at) : at &+ 1
                }
            }
            endWord(zone)
        }
    }

    /// The position behind an entity; all that our renderer writes stand for characters that end words.
    private static func entityEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        for at in start..<min(start + 9, text.count) where text[at] == UInt8(ascii: ";") { return at + 1 }
        return start + 1
    }

    private mutating func append(_ byte: UInt8) {
        guard word.length < SearchWords.longest, !isFull else {
            isFull = true
            return
        }
        word.append(byte)
    }

    /// Reads a character above ASCII, and says how many bytes it has.
    private mutating func scanLetter(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ zone: UInt8) -> Int {
        let (scalar, size) = WordScanner.scalar(text, at)
        switch fold.meaning(of: scalar) {
        case .separator: endWord(zone)
        case .mark: break
        case .letter(let letter):
            if neighbour.count > 0 { endRun(zone) }
            append(scalar: letter)
        case .pair(let first, let second):
            if neighbour.count > 0 { endRun(zone) }
            append(first)
            append(second)
        case .unspaced(let letter):
            if word.length > 0 { endWord(zone) }
            meet(letter, zone)
        }
        return size
    }

    /// A character in UTF-8 with its size; a separator where the bytes are none.
    private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
        let first = UInt32(text[at])
        let size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1
        guard size > 1, first < 0xf5, at + size <= text.count else { return (0xa0, 1) }
        var scalar = first & (0x7f >> UInt32(size))
        for offset in 1..<size {
            let byte = UInt32(text[at + offset])
            guard byte & 0xc0 == 0x80 else { return (0xa0, 1) }
            scalar = scalar << 6 | byte & 0x3f
        }
        return (scalar, size)
    }

    private mutating func append(scalar: UInt32) {
        let encoded = WordScanner.bytes(of: scalar)
        guard word.length + encoded.count <= SearchWords.longest else {
            isFull = true
            return
        }
        for shift in 0..<encoded.count {
            append(UInt8(truncatingIfNeeded: encoded.key >> UInt64(56 - 8 * shift)))
        }
    }

    /// A letter of a run without spaces: a word together with the one before it.
    private mutating func meet(_ letter: UInt32, _ zone: UInt8) {
        let own = WordScanner.bytes(of: letter)
        if neighbour.count > 0 {
            table.add(FoldedWord(neighbour.key | own.key >> UInt64(8 * neighbour.count)), zone: zone)
        }
        neighbour = own
    }

    private mutating func endRun(_ zone: UInt8) {
        table.add(FoldedWord(neighbour.key), zone: zone)
        neighbour = (0, 0)
    }

    private mutating func endWord(_ zone: UInt8) {
        if neighbour.count > 0 { endRun(zone) }
        guard word.length > 0 else { return }
        table.add(word, zone: zone)
        word = FoldedWord()
        isFull = false
    }

    /// A character in UTF-8, its bytes from the top of a number.
    private static func bytes(of scalar: UInt32) -> (key: UInt64, count: Int) {
        let scalar = UInt64(scalar)
        switch scalar {
        case 0..<0x80: return (scalar << 56, 1)
        case 0x80..<0x800: return ((0xc0 | scalar >> 6) << 56 | (0x80 | scalar & 0x3f) << 48, 2)
        case 0x800..<0x10000:
            let middle = (0x80 | scalar >> 6 & 0x3f) << 48
            return ((0xe0 | scalar >> 12) << 56 | middle | (0x80 | scalar & 0x3f) << 40, 3)
        default:
            let middle = (0x80 | scalar >> 12 & 0x3f) << 48 | (0x80 | scalar >> 6 & 0x3f) << 40
            return ((0xf0 | scalar >> 18 & 7) << 56 | middle | (0x80 | scalar & 0x3f) << 32, 4)
        }
    }
}
