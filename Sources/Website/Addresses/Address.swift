public import Unconference

/// Everything that has an address of its own on the site.
///
/// Public addresses are a promise: they never change.
public enum Address: Hashable, Sendable {
    /// The front page.
    case home
    /// All events.
    case events
    /// One event.
    case event(Slug)
    /// The board of an event.
    case board(Slug)
    /// A topic of an event, placed or not.
    case session(event: Slug, topic: Slug)
    /// The write-up of a session, or of something else.
    case note(event: Slug, note: Slug)
    /// All tags.
    case topics
    /// What there is about one tag, across events.
    case topic(Slug)
    /// All stories.
    case stories
    /// One story.
    case story(Slug)
    /// All case studies.
    case cases
    /// One case study.
    case caseStudy(Slug)
    /// All questions, open and answered.
    case questions
    /// One question.
    case question(Slug)
    /// Those who agreed to be listed.
    case people
    /// All ambassadors.
    case ambassadors
    /// One ambassador.
    case ambassador(Slug)
    /// An ordinary page, by the names of its folders and its file.
    case page([Slug])
    /// The page on which readers search.
    case search
    /// The page of all feeds.
    case feeds
    /// What stands where nothing is.
    case notFound
    /// A feed of what is new on the site, or beside what it is of.
    case feed(FeedScope)
    /// The same feed in JSON.
    case jsonFeed(FeedScope)
    /// The calendar of an event.
    case calendar(Slug)
    /// The picture of an event that is shown where its address is passed on.
    case poster(Slug)
    /// The same picture as dots, which is all that most networks show.
    case posterPNG(Slug)
    /// The list of all pages for search engines.
    case sitemap
    /// What robots may read.
    case robots
    /// An older address of a page, by its path; it leads on to the page.
    case alias(String)
    /// Response headers, in the form that a kind of host reads.
    case headers(HeaderForm)
    /// A file of the theme, with a fingerprint in its name.
    case asset(String)
    /// A picture or another file that lies in `Content/`.
    case media(String)

    /// The address below the site's base, with a `/` at its beginning; pages end in `/`.
    public var path: String {
        switch self {
        case .home: "/"
        case .events: "/events/"
        case .event(let event): "/events/" + event.text + "/"
        case .board(let event): "/events/\(event)/board/"
        case .session(let event, let topic): "/events/\(event)/sessions/\(topic)/"
        case .note(let event, let note): Address.path(ofNote: note.text, at: event.text)
        case .topics: "/topics/"
        case .topic(let tag): "/topics/" + tag.text + "/"
        case .stories: "/stories/"
        case .story(let story): "/stories/\(story)/"
        case .cases: "/cases/"
        case .caseStudy(let study): "/cases/\(study)/"
        case .questions: "/questions/"
        case .question(let question): "/questions/\(question)/"
        case .people: "/people/"
        case .ambassadors: "/ambassadors/"
        case .ambassador(let ambassador): "/ambassadors/\(ambassador)/"
        case .page(let names): "/" + names.map { "\($0)/" }.joined()
        case .search: "/search/"
        case .feeds: "/feeds/"
        case .notFound: "/404.html"
        case .feed(let scope): scope.page.path + "feed.xml"
        case .jsonFeed(let scope): scope.page.path + "feed.json"
        case .calendar(let event): "/events/\(event)/calendar.ics"
        case .poster(let event): "/events/\(event)/poster.svg"
        case .posterPNG(let event): "/events/\(event)/poster.png"
        case .sitemap: "/sitemap.xml"
        case .robots: "/robots.txt"
        case .alias(let path): path
        case .headers(let form): "/\(form.rawValue)"
        case .asset(let name): "/assets/\(name)"
        case .media(let path): "/" + path
        }
    }

    /// Most of a site's addresses are notes', and each is asked for many times.
    private static func path(ofNote note: String, at event: String) -> String {
        var path = ""
        path.reserveCapacity(16 + event.utf8.count + note.utf8.count)
        path += "/events/"
        path += event
        path += "/notes/"
        path += note
        path += "/"
        return path
    }

    /// The file that is written for it, below the output folder.
    public var file: String {
        let path = path
        guard path.utf8.last == UInt8(ascii: "/") else { return String(path.utf8.dropFirst()) ?? path }
        var file = ""
        file.reserveCapacity(path.utf8.count + 10)
        file += path.dropFirst()
        file += "index.html"
        return file
    }
}
