/// Where the content of a site lies, relative to the site folder.
public enum ContentPath {
    /// The folder of all content.
    public static let folder = "Content"
    /// The folder of events.
    public static let events = "Content/events"
    /// The folder of stories.
    public static let stories = "Content/stories"
    /// The folder of case studies.
    public static let cases = "Content/cases"
    /// The folder of questions.
    public static let questions = "Content/questions"
    /// The folder of ambassadors' pages.
    public static let ambassadors = "Content/ambassadors"

    /// An event's definition.
    public static func event(_ slug: Slug) -> String { "\(events)/\(slug)/event.md" }

    /// The public record of an event's board.
    public static func board(of event: Slug) -> String { "\(events)/\(event)/board.json" }

    /// The folder of an event's notes.
    public static func notes(of event: Slug) -> String { "\(events)/\(event)/notes" }

    /// A note of an event.
    public static func note(_ slug: Slug, of event: Slug) -> String { "\(notes(of: event))/\(slug).md" }

    /// A question.
    public static func question(_ slug: Slug) -> String { "\(questions)/\(slug).md" }

    /// An ambassador's page.
    public static func ambassador(_ slug: Slug) -> String { "\(ambassadors)/\(slug).md" }
}
