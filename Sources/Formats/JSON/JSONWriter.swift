/// Writes JSON as bytes: the same calls give the same bytes, one object a line, `": "` and `", "` between the parts.
///
/// Commas are its own business; that keys and values alternate inside objects is the caller's.
public struct JSONWriter {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// An empty writer.
    public init() {}

    /// What was written so far, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// `{`, what `members` writes, `}`.
    public mutating func object(_ members: (inout JSONWriter) -> Void) {
        enclosed("{", "}", members)
    }

    /// `[`, what `elements` writes, `]`.
    public mutating func array(_ elements: (inout JSONWriter) -> Void) {
        enclosed("[", "]", elements)
    }

    /// A key; its value comes next.
    public mutating func key(_ name: String) {
        string(name)
        raw(": ")
        needsComma = false
    }

    /// A number.
    public mutating func integer(_ value: Int) {
        separate()
        if value >= 0, value < 10 {
            bytes.append(48 + UInt8(value))
        } else {
            bytes.append(contentsOf: String(value).utf8)
        }
    }

    /// A row of numbers, such as `[3, 0, 2]`.
    public mutating func row(_ values: Int...) { integers(values) }

    /// A number of thousandths with its decimal point: 1900 is `1.9`.
    public mutating func thousandths(_ value: Int) {
        separate()
        let sign = value < 0 ? "-" : ""
        let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 1000)
        var digits = String(rest + 1000).dropFirst()
        while digits.count > 1, digits.hasSuffix("0") { digits = digits.dropLast() }
        raw("\(sign)\(whole).\(digits)")
    }

    /// `true` or `false`.
    public mutating func boolean(_ value: Bool) {
        separate()
        raw(value ? "true" : "false")
    }

    /// `null`.
    public mutating func null() {
        separate()
        raw("null")
    }

    /// A string, quoted and escaped.
    public mutating func string(_ value: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""): raw("\\\"")
            case UInt8(ascii: "\\"): raw("\\\\")
            case UInt8(ascii: "\n"): raw("\\n")
            case UInt8(ascii: "\r"): raw("\\r")
            case UInt8(ascii: "\t"): raw("\\t")
            case 0..<0x20:
                raw("\\u00")
                bytes.append(contentsOf: [0x30 + (byte >> 4), Array("0123456789abcdef".utf8)[Int(byte & 15)]])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// The end of a line.
    public mutating func newline() {
        raw("\n")
    }

    private mutating func enclosed(_ open: String, _ close: String, _ content: (inout JSONWriter) -> Void) {
        separate()
        raw(open)
        needsComma = false
        content(&self)
        raw(close)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { raw(", ") }
        needsComma = true
    }

    private mutating func raw(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}
