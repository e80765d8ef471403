import Unconference

/// All that the site has about one tag, as positions in the publication.
struct TagEntry: Sendable {
    /// Its name in addresses.
    let slug: Slug
    /// The word itself, as most write it.
    var name: String
    /// Notes, newest first.
    var notes: [Int] = []
    /// Questions.
    var questions: [Int] = []
    /// Stories.
    var stories: [Int] = []
    /// Case studies.
    var cases: [Int] = []
    /// Topics of events to come, by event and name.
    var topics: [(event: Int, topic: Int)] = []

    /// How many things there are.
    var count: Int { notes.count + questions.count + stories.count + cases.count + topics.count }
}
