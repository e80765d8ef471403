public import Unconference

/// A text on its way to the public: a file of the site with what its head says about it.
public struct Manuscript: Hashable, Sendable {
    /// What sort of text it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// An event's definition and page.
        case event
        /// A write-up of a session.
        case note
        /// An "aha moment".
        case story
        /// A case study.
        case caseStudy = "case"
        /// A question.
        case question
        /// An ambassador's page.
        case ambassador
        /// An ordinary page, or the home page.
        case page
    }

    /// What sort of text it is.
    public var kind: Kind
    /// The file as findings name it, relative to the site folder.
    public var file: String
    /// The whole file as it lies on the disk, its head included.
    public var bytes: [UInt8]
    /// The event it belongs to, if any.
    public var event: Slug?
    /// The topic it writes up, if any.
    public var session: Slug?
    /// A stricter rule of its own.
    public var attribution: AttributionRule?
    /// Who wrote or told it, or whose page it is, as its head says.
    public var authors: [String]
    /// Its language as BCP 47 has it: replacements are proposed in it.
    public var language: String

    /// A text with what is known about it.
    public init(
        _ kind: Kind,
        file: String,
        bytes: [UInt8],
        event: Slug? = nil,
        session: Slug? = nil,
        attribution: AttributionRule? = nil,
        authors: [String] = [],
        language: String = "en"
    ) {
        self.kind = kind
        self.file = file
        self.bytes = bytes
        self.event = event
        self.session = session
        self.attribution = attribution
        self.authors = authors
        self.language = language
    }

    /// The line on which a byte stands, counted from 1.
    public func line(of offset: Int) -> Int {
        var lines = LineIndex(bytes)
        return lines.place(of: offset).line
    }
}

extension Manuscript {
    /// A note.
    ///
    /// - Parameter language: the event's or the site's language, for a note that does not say its own.
    public init(_ note: Note, file: String, bytes: [UInt8], language: String = "en") {
        self.init(
            .note,
            file: file,
            bytes: bytes,
            event: note.event,
            session: note.session,
            attribution: note.attribution,
            authors: note.authors,
            language: note.language ?? language
        )
    }

    /// A story or a case study.
    ///
    /// - Parameter language: the site's language, for a story that does not say its own.
    public init(_ story: Story, file: String, bytes: [UInt8], isCase: Bool = false, language: String = "en") {
        self.init(
            isCase ? .caseStudy : .story,
            file: file,
            bytes: bytes,
            event: story.event,
            authors: story.teller.map { [$0] } ?? [],
            language: story.language ?? language
        )
    }

    /// An ambassador's page.
    ///
    /// - Parameter language: the site's language, for a page that does not say its own.
    public init(_ ambassador: Ambassador, file: String, bytes: [UInt8], language: String = "en") {
        self.init(
            .ambassador,
            file: file,
            bytes: bytes,
            authors: [ambassador.name],
            language: ambassador.language ?? language
        )
    }

    /// An event's own page.
    public init(_ event: Event, file: String, bytes: [UInt8]) {
        self.init(.event, file: file, bytes: bytes, event: event.slug, language: event.language)
    }
}
