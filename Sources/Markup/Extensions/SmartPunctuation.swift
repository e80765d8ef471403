/// Puts straight punctuation back where typographic one would do harm: in addresses and in `{{…}}`.
enum SmartPunctuation {
    /// Text with the punctuation that was typed.
    static func straight(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var i = 0
        while i < text.count {
            if text[i] == 0xE2, i + 2 < text.count, text[i + 1] == 0x80, let typed = typed(text[i + 2]) {
                result.append(contentsOf: typed.utf8)
                i += 3
            } else if text[i] == 0xEF, i + 2 < text.count, text[i + 1] == 0xB7, text[i + 2] == 0x90 {
                i += 3
            } else {
                result.append(text[i])
                i += 1
            }
        }
        return result
    }

    /// Text in which what stands between `{{` and `}}` is as it was typed.
    static func straightTemplates(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        var i = 0
        while i + 1 < text.count {
            guard text[i] == UInt8(ascii: "{"), text[i + 1] == UInt8(ascii: "{") else {
                i += 1
                continue
            }
            var end = i + 2
            while end + 1 < text.count, text[end] != UInt8(ascii: "}") || text[end + 1] != UInt8(ascii: "}") {
                end += 1
            }
            guard end + 1 < text.count else { break }
            result.append(contentsOf: text[copied..<i])
            result.append(contentsOf: straight(UnsafeBufferPointer(rebasing: text[i..<end])))
            copied = end
            i = end + 2
        }
        result.append(contentsOf: text[copied...])
        return result
    }

    private static func typed(_ last: UInt8) -> String? {
        switch last {
        case 0x98, 0x99: "'"
        case 0x9C, 0x9D: "\""
        case 0x93: "--"
        case 0x94: "---"
        case 0xA6: "..."
        default: nil
        }
    }
}
