import Unconference

/// Something that a feed tells of.
enum FeedItem {
    /// A note, as its position in the publication.
    case note(Int)
    case story(Written<Story>)
    case caseStudy(Written<Story>)
}
