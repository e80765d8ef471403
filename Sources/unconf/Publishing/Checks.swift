import Registration
import Review
import Unconference
import Website

/// What is looked at before anything is published: every text against every name that the data file knows.
struct Checks {
    private let reviewer: Reviewer
    private let sources: SiteSources

    /// The checks of a site's sources.
    init(_ sources: SiteSources) {
        self.sources = sources
        reviewer = Reviewer(
            ReviewDesk(watchlist: Watchlist(of: sources.gatherings), privacy: sources.library.site.privacy)
        )
    }

    /// Every text on its way to the public.
    var manuscripts: [Manuscript] {
        let library = sources.library
        let language = library.site.language
        var texts = library.notes.map {
            Manuscript($0.head, file: $0.file, bytes: $0.bytes, language: language)
        }
        texts += library.stories.map {
            Manuscript($0.head, file: $0.file, bytes: $0.bytes, language: language)
        }
        texts += library.cases.map {
            Manuscript($0.head, file: $0.file, bytes: $0.bytes, isCase: true, language: language)
        }
        texts += library.events.map { Manuscript($0.head, file: $0.file, bytes: $0.bytes) }
        texts += library.questions.map {
            Manuscript(.question, file: $0.file, bytes: $0.bytes, event: $0.head.event, language: language)
        }
        texts += (library.pages.map(\.page) + [library.home].compactMap(\.self)).map {
            Manuscript(.page, file: $0.file, bytes: $0.bytes, language: $0.head.language ?? language)
        }
        return texts
    }

    /// Everything that there is to say, text by text.
    func remarks() -> [(manuscript: Manuscript, remarks: [Remark])] {
        Parallel.map(manuscripts) { ($0, reviewer.remarks(on: $0)) }
    }

    /// What gives somebody away in each text, by its file.
    ///
    /// - Parameter known: what is known of a file already; nil where it must be read.
    func privacyFindings(known: @Sendable (String) -> [Finding]?) -> [(file: String, findings: [Finding])] {
        Parallel.map(manuscripts) { manuscript in
            let known = known(manuscript.file)
            return (manuscript.file, known ?? reviewer.privacyRemarks(on: manuscript).map(\.finding))
        }
    }

    /// What gives somebody away in the topics that the public sees, and in the names of pictures.
    var topicFindings: [Finding] {
        topics.flatMap { reviewer.privacyRemarks(on: $0).map(\.finding) }
            + sources.library.media.keys.sorted().flatMap { path in
                reviewer.remarks(onFileName: "Content/\(path)").map(\.finding)
            }
    }

    /// What people wrote into topics, as everybody will read it.
    private var topics: [Manuscript] {
        sources.gatherings.flatMap { gathering in
            gathering.programme().board.topics.map { topic in
                Manuscript(
                    .page,
                    file: "topic \(topic.number) of \(gathering.event.slug)",
                    bytes: Array("\(topic.title)\n\n\(topic.detail)\n".utf8),
                    event: gathering.event.slug,
                    session: topic.slug
                )
            }
        }
    }

    /// A clean note's stamp; nil where it gives somebody away or its event is not in the data file.
    func stamp(of manuscript: Manuscript) -> String? { reviewer.stamp(for: manuscript)?.description }

    /// A text with the proposed replacements; nil where there is nothing to replace.
    func corrected(_ manuscript: Manuscript) -> [UInt8]? { reviewer.corrected(manuscript) }
}
