import Unconference

/// One page that can be found: what its result shows, and its words.
struct SearchDocument: Sendable {
    /// What a page is, as results name it; the number stands in files.
    enum Kind: Int, Sendable {
        case note
        case story
        case caseStudy
        case question
        case event
        case session
        case topic
        case page
    }

    /// At most so many characters of the gist stand in a result.
    static let gistLimit = 160

    let kind: Kind
    let title: String
    let address: Address
    /// The title of the event it belongs to.
    var event: String?
    var day: LocalDate?
    let gist: String?
    var words: SearchWords

    /// The gist as a result shows it.
    var shortGist: String { gist?.shortened(to: SearchDocument.gistLimit) ?? "" }

    /// Whether it is a page with a text of its own.
    var hasText: Bool { kind != .session && kind != .topic }

    /// About how many thousand bytes its page has; 0 where the page says no more than the result.
    var kilobytes: Int {
        switch kind {
        case .session, .topic: 0
        default: (words.textSize + 6_999) / 1_000
        }
    }
}
