import Foundation
public import Unconference

/// The build before the last one, which is kept to go back to.
extension OutputFolder {
    /// Whether there is a build before.
    var hasPrevious: Bool {
        access(previous.appending(path: OutputFolder.marker).path(percentEncoded: false), F_OK) == 0
    }

    /// Takes the build before away, for somebody who was named in it has taken that back.
    func forgetPrevious() throws {
        // Half of it is nothing to go back to.
        abandon()
        try? FileManager.default.moveItem(at: previous, to: next)
        abandon()
        try? FileManager.default.removeItem(at: copy)
        let left = [previous, next, copy].first { inode(of: $0) != nil }
        if let left {
            throw Failure(
                "not-forgotten",
                "\(left.path) could not be taken away, and names people who do not agree any more",
                help: "take it away yourself"
            )
        }
    }

    /// A build that is kept, as people know it again.
    public struct Kept: Encodable, Sendable {
        /// When it was made: as of the latest change in its folder, since what did not change is older.
        public var made = Instant(secondsSince1970: 0)
        /// How many pages it has.
        public var pages = 0
        /// Whether it is the later one of the two builds that are kept.
        public var isLatest = false
    }

    /// What is in a folder that was built.
    private func kept(in folder: URL) -> Kept {
        var kept = Kept()
        let walk = FileManager.default.enumerator(atPath: folder.path)
        while let path = walk?.nextObject() as? String {
            let changed = walk?.fileAttributes?[.modificationDate] as? Date
            let seconds = Int64(exactly: changed?.timeIntervalSince1970.rounded(.down) ?? 0) ?? 0
            kept.made = max(kept.made, Instant(secondsSince1970: seconds))
            if path.hasSuffix(".html") { kept.pages += 1 }
        }
        return kept
    }

    /// Brings back the site as it was before the last build; doing it twice brings back the last build.
    ///
    /// - Parameter agreements: what people agree to now.
    /// - Returns: what is there now.
    public func rollBack(_ agreements: Agreements) throws -> Kept {
        let record = record
        let isTakenBack = hasPrevious && agreements.takesBack(record?.agreements)
        if isTakenBack { try forgetPrevious() }
        guard hasPrevious else {
            throw Failure(
                "no-previous",
                isTakenBack
                    ? "the earlier build may name somebody who does not agree to that any more, and is taken away"
                    : "there is no earlier build to go back to",
                help: "`unconf build` keeps one, until somebody who is named in it takes that back"
            )
        }
        var kept = kept(in: previous)
        kept.isLatest = kept.made > self.kept(in: target).made
        // What they agreed to who are named there is still to be known.
        var rest = BuildRecord()
        rest.agreements = record?.agreements ?? []
        rest.target = inode(of: previous) ?? 0
        if record == nil { forget() } else { leave(rest) }
        try attempt("exchange the two builds") { try Exchange.swap(previous.path, target.path) }
        return kept
    }
}
