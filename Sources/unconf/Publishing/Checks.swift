import Foundation
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
        let site = sources.library.site
        reviewer = Reviewer(
            ReviewDesk(
                watchlist: Watchlist(of: sources.gatherings),
                privacy: site.privacy,
                hosts: [site.baseURL, site.boardURL].compactMap { $0.flatMap(URL.init(string:))?.host() }
            )
        )
    }

    /// Every text on its way to the public.
    var manuscripts: [Manuscript] { texts.map { $0.read() } }

    /// A text that is read when it is looked at.
    private struct Text: Sendable {
        var file: String
        var read: @Sendable () -> Manuscript
    }

    private var texts: [Text] {
        let library = sources.library
        let language = library.site.language
        var texts = library.notes.map { note in
            Text(file: note.file) {
                Manuscript(note.head, file: note.file, bytes: note.bytes, language: language)
            }
        }
        for (stories, isCase) in [(library.stories, false), (library.cases, true)] {
            texts += stories.map { story in
                Text(file: story.file) {
                    Manuscript(
                        story.head,
                        file: story.file,
                        bytes: story.bytes,
                        isCase: isCase,
                        language: language
                    )
                }
            }
        }
        texts += library.events.map { event in
            Text(file: event.file) { Manuscript(event.head, file: event.file, bytes: event.bytes) }
        }
        texts += library.questions.map { question in
            Text(file: question.file) {
                Manuscript(
                    .question,
                    file: question.file,
                    bytes: question.bytes,
                    event: question.head.event,
                    language: language
                )
            }
        }
        texts += library.ambassadors.map { ambassador in
            Text(file: ambassador.file) {
                Manuscript(
                    .page,
                    file: ambassador.file,
                    bytes: ambassador.bytes,
                    language: ambassador.head.language ?? language
                )
            }
        }
        texts += (library.pages.map(\.page) + [library.home].compactMap(\.self)).map { page in
            Text(file: page.file) {
                Manuscript(
                    .page,
                    file: page.file,
                    bytes: page.bytes,
                    language: page.head.language ?? language
                )
            }
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
        Parallel.map(texts) { text in
            (text.file, known(text.file) ?? reviewer.privacyRemarks(on: text.read()).map(\.finding))
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
