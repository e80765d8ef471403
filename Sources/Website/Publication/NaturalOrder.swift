/// The order in which people look for words: `part-2` before `part-10`.
enum NaturalOrder {
    /// Whether a name comes before another: digits in a row are compared as the numbers that they are.
    static func precedes(_ left: String, _ right: String) -> Bool {
        var (first, second) = (Array(left.utf8)[...], Array(right.utf8)[...])
        while let one = first.first, let other = second.first {
            let (number, otherNumber) = (first.prefix(while: isDigit), second.prefix(while: isDigit))
            guard !number.isEmpty, !otherNumber.isEmpty else {
                guard one == other else { return one < other }
                first.removeFirst()
                second.removeFirst()
                continue
            }
            let (value, otherValue) = (significant(number), significant(otherNumber))
            if value.count != otherValue.count { return value.count < otherValue.count }
            if !value.elementsEqual(otherValue) { return value.lexicographicallyPrecedes(otherValue) }
            first = first[number.endIndex...]
            second = second[otherNumber.endIndex...]
        }
        // `1` and `01` are the same number, and still two names.
        return first.isEmpty && second.isEmpty ? left < right : first.isEmpty
    }

    private static func significant(_ digits: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        digits.drop { $0 == UInt8(ascii: "0") }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
