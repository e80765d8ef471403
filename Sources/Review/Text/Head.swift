import Unconference

/// The front matter of a file, as far as the checks need it: where it ends, and which key a place belongs to.
struct Head {
    private let bytes: [UInt8]
    /// The first byte after the front matter; 0 where there is none.
    let end: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let start = bytes.byteOrderMarkLength
        let fence = bytes[start...].prefix(3)
        guard fence.elementsEqual("---".utf8) || fence.elementsEqual("+++".utf8) else {
            end = 0
            return
        }
        var line = start
        var found = 0
        while let lineEnd = bytes[line...].firstIndex(of: 0x0A) {
            let text = bytes[line..<lineEnd].reversed().drop { $0 == 0x0D || $0 == 0x20 }
            if line > start, text.elementsEqual(fence.reversed()) {
                found = lineEnd + 1
                break
            }
            line = lineEnd + 1
        }
        end = found
    }

    /// The key at the left margin to which a place in the front matter belongs, and whether the place is its value.
    func key(at offset: Int) -> (name: String, isValue: Bool)? {
        guard offset < end else { return nil }
        var line = lineStart(of: offset)
        let own = line
        // Lists and nested keys belong to the last line that is not indented.
        while line > 0, let first = bytes[line...].first,
            first == 0x20 || first == 0x09 || first == UInt8(ascii: "-")
        {
            line = lineStart(of: line - 1)
        }
        let name = bytes[line..<end].prefix {
            $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "=") && $0 != 0x0A
        }
        let text = String(decoding: name, as: UTF8.self)
        return (String(text.filter { !$0.isWhitespace }), own != line || offset > name.endIndex)
    }

    private func lineStart(of offset: Int) -> Int {
        (bytes[..<offset].lastIndex(of: 0x0A) ?? -1) + 1
    }
}
