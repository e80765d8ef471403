/// What else is known of a page that was made; it never changes and is shared rather than copied.
final class PageTrace: Sendable {
    /// What was noticed while it was made.
    let findings: PackedFindings
    /// The notes that it offers as related.
    let related: [UInt64]
    /// What the links in its text depend on.
    let links: [UInt64]
    /// The files of the site in which these links lead to places.
    let pages: [String]

    init(findings: PackedFindings, related: [UInt64], links: [UInt64], pages: [String]) {
        self.findings = findings
        self.related = related
        self.links = links
        self.pages = pages
    }

    /// Of most files nothing else is known.
    static let none = PageTrace(findings: PackedFindings(), related: [], links: [], pages: [])

    /// Whether there is nothing in it.
    var isEmpty: Bool { findings.bytes.isEmpty && related.isEmpty && links.isEmpty && pages.isEmpty }
}
