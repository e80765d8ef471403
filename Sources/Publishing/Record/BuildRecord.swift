import Unconference
import Website

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
        /// Where the words under which it can be found stand; nowhere where it can't.
        var words = WordFile.Place()
        /// What it shows of the site's notes and tags.
        var use = PageUse(facts: 0, pool: 0)
        /// What else is known of it.
        var trace = PageTrace.none
    }

    /// The program, its options and the folder.
    var settings = ContentHash()
    /// All but notes and the texts of pages: what decides which names are looked for.
    var frame = ContentHash()
    /// The private data file.
    var dataFile: FileStamp?
    /// The site's definition and its theme: all that was read besides the content.
    var others: [String: FileStamp] = [:]
    /// The content.
    var sources = PathTable<Source>()
    /// Each note that is shown, with what stands for all that other pages may show of it.
    var notes: [(name: UInt64, content: UInt64)] = []
    /// The file with the words of all pages.
    var words = FileStamp.unsettled
    /// How words are parted among the files for searching.
    var search: ArraySlice<UInt8> = []
    /// The site.
    var outputs = PathTable<Output>()
    /// What the build had to say, besides what was noticed while pages were made.
    var findings = PackedFindings()
    /// The folder with the site, as the disk numbers it.
    var target: UInt64 = 0
    /// The folder with the site before it; nil where there is none that differs in `changes` alone.
    var previous: UInt64?
    /// What differs between the two folders.
    var changes: [String] = []
    /// The folder with a copy of a first site, as the disk numbers it; nil where none was made.
    var copy: UInt64?
    /// What the site does not show on its day.
    var leftOut = LeftOut()
    /// What people agreed to; see ``Agreements``.
    var agreements: Set<UInt64> = []

    /// Says where a copy of the site is, which is to be brought up to date rather than any site before it.
    mutating func keepsCopy(_ inode: UInt64?) {
        (copy, previous, changes) = (inode, nil, [])
    }

    /// All that the build had to say; nil where the bytes are something else.
    var allFindings: [Finding]? {
        guard var all = findings.all else { return nil }
        for more in Parallel.map(outputs.entries, { $0.value.trace.findings.all }) {
            guard let more else { return nil }
            all += more
        }
        return all
    }

    /// Whether all files that the record names are among those that are still as it says.
    func isWhole(in former: PathTable<Output>) -> Bool { former.count == outputs.count }
}
