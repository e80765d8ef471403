/// Counts words.
enum WordCount {
    /// The words of a text: what stands between white space, if there is a letter or a digit in it; a character of a
    /// script that is written without spaces is a word of its own.
    static func count(_ text: [UInt8]) -> Int {
        var words = 0
        var isInWord = false
        var i = 0
        while i < text.count {
            let byte = text[i]
            switch byte {
            case 0x00...0x20: isInWord = false
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1:
                if !isInWord { words += 1 }
                isInWord = true
            case 0xE2:
                // U+2000 to U+207F: dashes, quotes, spaces.
                let isPunctuation = i + 1 < text.count && text[i + 1] <= 0x81
                if !isPunctuation, !isInWord { words += 1 }
                if !isPunctuation { isInWord = true }
            case 0xE3...0xE9:
                // U+3000 to U+9FFF: kana and ideographs, but for the punctuation that begins the block.
                if byte != 0xE3 || (i + 1 < text.count && text[i + 1] != 0x80) { words += 1 }
                isInWord = false
            case 0xEA...0xFF:
                if !isInWord { words += 1 }
                isInWord = true
            default: break
            }
            i += 1
        }
        return words
    }
}
