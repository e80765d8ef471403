import Review
import Unconference
import Website

extension Checks {
    /// A text that is read when it is looked at.
    struct Text: Sendable {
        let file: String
        let isDraft: Bool
        let read: @Sendable () -> Manuscript

        /// A text of the site.
        ///
        /// - Parameters:
        ///   - written: its file.
        ///   - isDraft: whether its head says that it is one.
        ///   - read: what is looked at of it.
        init<Head>(
            _ written: Written<Head>,
            isDraft: Bool = false,
            read: @escaping @Sendable (_ head: Head, _ file: String, _ bytes: [UInt8]) -> Manuscript
        ) {
            file = written.file
            self.isDraft = isDraft
            self.read = { read(written.head, written.file, written.bytes) }
        }
    }

    /// Every text on its way to the public.
    var texts: [Text] {
        let library = sources.library
        let language = library.site.language
        func told(_ stories: [Written<Story>], isCase: Bool) -> [Text] {
            stories.map { story in
                Text(story, isDraft: story.head.status == .draft) {
                    Manuscript($0, file: $1, bytes: $2, isCase: isCase, language: language)
                }
            }
        }
        return library.notes.map { note in
            Text(note, isDraft: note.head.status == .draft) {
                Manuscript($0, file: $1, bytes: $2, language: language)
            }
        }
            + told(library.stories, isCase: false) + told(library.cases, isCase: true)
            + library.events.map { Text($0) { Manuscript($0, file: $1, bytes: $2) } }
            + library.questions.map { question in
                Text(question) {
                    Manuscript(.question, file: $1, bytes: $2, event: $0.event, language: language)
                }
            }
            + library.ambassadors.map { Text($0) { Manuscript($0, file: $1, bytes: $2, language: language) } }
            + (library.pages.map(\.page) + [library.home].compactMap(\.self)).map { page in
                Text(page) { Manuscript(.page, file: $1, bytes: $2, language: $0.language ?? language) }
            }
    }
}
