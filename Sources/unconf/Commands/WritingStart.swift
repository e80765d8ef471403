import Publishing
import Registration
import Unconference

/// What is known of a text before anybody writes it: a story, a case study or a question.
struct WritingStart {
    private let title: String
    private let slug: Slug
    private let today: LocalDate
    /// The event that the command names, if any.
    private let event: Slug?
    /// The language of that event, else the site's.
    let language: String
    private let folder: SiteFolder

    private struct Written: Encodable {
        var written: [String]
    }

    /// - Parameters:
    ///   - title: what the text is called.
    ///   - options: where, and of which event.
    init(_ title: String, _ options: GlobalOptions) throws {
        self.title = try PlainText.required(title, .title)
        let folder = try SiteFolder(options)
        self.folder = folder
        let named = try options.event.map { try folder.event($0).0 }
        event = named?.slug
        language = named?.language ?? folder.site.language
        slug = Slug(from: self.title, fallback: "text", language: language)
        today = try folder.today(at: options.event)
    }

    /// A story or a case study of today.
    var story: Story {
        var story = Story(slug: slug, title: title, date: today)
        story.event = event
        return story
    }

    /// A question that is asked today.
    var question: Question {
        var question = Question(slug: slug, title: title, asked: today)
        question.event = event
        return question
    }

    /// Writes the file to start from, where none has its name, and says so.
    func answer(in folderPath: String, _ template: (WritingStart) -> String) throws -> Answer {
        let path = "\(folderPath)/\(slug).md"
        try folder.create(path, [UInt8](template(self).utf8))
        return Answer("Wrote \(path).", json: Written(written: [path]))
    }
}
