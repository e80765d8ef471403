import Foundation
import Unconference

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
        guard inode(of: previous) == nil, inode(of: next) == nil else {
            throw Failure(
                "not-forgotten",
                "\(previous.path) could not be taken away, and names people who do not agree any more",
                help: "take it away yourself"
            )
        }
    }

    /// Brings back the site as it was before the last build; doing it twice brings back the last build.
    ///
    /// - Parameter agreements: what people agree to now.
    func rollBack(_ agreements: Agreements) throws {
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
        // What they agreed to who are named there is still to be known.
        var rest = BuildRecord()
        rest.agreements = record?.agreements ?? []
        rest.target = inode(of: previous) ?? 0
        if record == nil { forget() } else { leave(rest) }
        try attempt("exchange the two builds") { try Exchange.swap(previous.path, target.path) }
    }
}
