import Unconference

/// What a build leaves for the next one: what it read, what it wrote, and what it had to say.
///
/// Without it, or where it does not fit, a build does all of the work and comes to the same bytes.
struct BuildRecord: Sendable {
    /// A file that was read.
    struct Source: Sendable {
        var stamp: FileStamp
        /// A note's part of the library; nil for any other file, and for a note with remarks.
        var packed: ArraySlice<UInt8>?
        /// The names that were found in it.
        var findings = PackedFindings()
    }

    /// A file that was written.
    struct Output: Sendable {
        var hash: ContentHash
        var stamp: FileStamp
        /// What was noticed while it was made.
        var findings = PackedFindings()
        /// The words under which it can be found; none where it can't.
        var words: ArraySlice<UInt8> = []
    }

    /// The program, its options and the folder.
    var settings = ContentHash()
    /// All files but the notes: what decides which names are looked for.
    var frame = ContentHash()
    /// Everything that more than one page may show.
    var shared = ContentHash()
    /// The private data file.
    var dataFile: FileStamp?
    /// The site's definition and its theme: all that was read besides the content.
    var others: [String: FileStamp] = [:]
    /// The content.
    var sources = PathTable<Source>()
    /// The site.
    var outputs = PathTable<Output>()
    /// All that the build had to say.
    var findings = PackedFindings()
    /// The folder with the site, as the disk numbers it.
    var target: UInt64 = 0
    /// The folder with the site before it; nil where there is none that differs in `changes` alone.
    var previous: UInt64?
    /// What differs between the two folders.
    var changes: [String] = []
}
