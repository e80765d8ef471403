/// A tag of a page, read byte by byte as a browser reads it, with every attribute in double quotes.
struct HTMLTagShape {
    static let void: Set<String> = ["meta", "link", "img", "br", "hr", "input"]

    var name = ""
    var attributes: [String: String] = [:]
    /// Where the page goes on.
    var end: Int
    /// Whether it is no element but the type of the page, or a remark.
    var isDeclaration = false
    /// Whether it ends an element.
    var closes = false
    /// Whether it is an element by itself.
    var isClosed = false

    /// The tag that begins somewhere; nil where it is none that we would write.
    init?(_ bytes: [UInt8], at start: Int) {
        end = start + 1
        guard end < bytes.count else { return nil }
        if bytes[end] == UInt8(ascii: "!") {
            guard let last = bytes[end...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
            isDeclaration = true
            end = last + 1
            return
        }
        if bytes[end] == UInt8(ascii: "/") {
            closes = true
            end += 1
        }
        name = word(bytes)
        guard !name.isEmpty else { return nil }
        while end < bytes.count {
            switch bytes[end] {
            case UInt8(ascii: ">"):
                end += 1
                return
            case UInt8(ascii: "/"):
                isClosed = true
                end += 1
            case 0x20, 0x0A, 0x09: end += 1
            default:
                let key = word(bytes)
                guard !key.isEmpty, end < bytes.count, attributes[key] == nil else { return nil }
                guard bytes[end] == UInt8(ascii: "=") else {
                    attributes[key] = ""
                    continue
                }
                guard end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "\""),
                    let last = bytes[(end + 2)...].firstIndex(of: UInt8(ascii: "\""))
                else { return nil }
                attributes[key] = String(decoding: bytes[(end + 2)..<last], as: UTF8.self)
                end = last + 1
            }
        }
        return nil
    }

    private mutating func word(_ bytes: [UInt8]) -> String {
        let start = end
        while end < bytes.count, isNamed(bytes[end]) { end += 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private func isNamed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: ":"): true
        default: false
        }
    }
}
