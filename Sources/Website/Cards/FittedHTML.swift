/// A rendered text fitted to a page.
///
/// What may be wider than the window can be reached by keyboard, and the empty head of a table's column is no head.
enum FittedHTML {
    private static let changes: [(from: [UInt8], to: [UInt8])] = [
        (Array("<pre>".utf8), Array("<pre tabindex=\"0\">".utf8)),
        (Array("<table>".utf8), Array("<table tabindex=\"0\">".utf8)),
        (Array("<th scope=\"col\"></th>".utf8), Array("<td></td>".utf8)),
    ]

    /// The fitted text; in a rendered text `<` begins nothing but our own tags.
    static func text(_ html: some RandomAccessCollection<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(html.count + 64)
        var rest = html[...]
        while let next = rest.firstIndex(of: UInt8(ascii: "<")) {
            result += rest[..<next]
            rest = rest[next...]
            if let change = changes.first(where: { rest.starts(with: $0.from) }) {
                result += change.to
                rest = rest.dropFirst(change.from.count)
            } else {
                result.append(UInt8(ascii: "<"))
                rest = rest.dropFirst()
            }
        }
        result += rest
        return result
    }
}
