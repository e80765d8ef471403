/// A link in a text to a place within a page.
struct FragmentLink: Sendable {
    /// The address as it was written.
    let written: String
    /// The path of the page; nil for the page that the text itself is on.
    let path: String?
    /// The name of the place, as its element has it.
    let name: String

    /// What an address says of a place; nil where it leads to a page as a whole.
    ///
    /// - Parameters:
    ///   - written: the address.
    ///   - path: the path of the page; nil for the page that the text itself is on.
    init?(_ written: String, path: String?) {
        guard let mark = written.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
        var fragment = String(written[written.utf8.index(after: mark)...])
        // What stands behind this is for the browser, and names words rather than a place.
        if let words = fragment.index(behind: ":~:") {
            fragment = String(fragment[..<words].dropLast(3))
        }
        // Every page has a top.
        guard !fragment.isEmpty, fragment.lowercased() != "top" else { return nil }
        self.written = written
        self.path = path
        name = PercentEncoding.decoded(fragment) ?? fragment
    }
}
