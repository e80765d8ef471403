/// What else is known of a page that was made; it never changes and is shared rather than copied.
final class PageTrace: Sendable {
    /// What was noticed while it was made.
    let findings: PackedFindings
    /// The notes that it offers as related.
    let related: [UInt64]
    /// What the links in its text depend on.
    let links: [UInt64]

    init(findings: PackedFindings, related: [UInt64], links: [UInt64]) {
        self.findings = findings
        self.related = related
        self.links = links
    }

    /// Of most files nothing else is known.
    static let none = PageTrace(findings: PackedFindings(), related: [], links: [])

    /// Whether there is nothing in it.
    var isEmpty: Bool { findings.bytes.isEmpty && related.isEmpty && links.isEmpty }
}
