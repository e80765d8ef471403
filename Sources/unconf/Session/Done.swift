import Registration
import Storage

/// What was done, as a line and as an object for scripts.
struct Done: Encodable {
    /// What was done.
    var done: String
    /// Its number in the history; what `unconf log` shows.
    var entry: Int?
    /// What people should know besides.
    var notices: [String]

    /// What an outcome says.
    init(outcome: Outcome) {
        done = outcome.summary
        entry = outcome.entry?.sequence
        notices = outcome.notices
    }

    /// Something that the history does not know of.
    init(done: String, notices: [String] = []) {
        self.done = done
        self.notices = notices
    }

    /// The words with a capital letter, and a full stop.
    var sentence: String { Done.sentence(done) }

    /// Words with a capital letter, and a full stop.
    static func sentence(_ words: String) -> String {
        words.isEmpty ? "" : words.prefix(1).uppercased() + words.dropFirst() + "."
    }
}
