import Registration
import Unconference

/// A kind of paper that an event needs.
///
/// Each is one file in `Sheets/` and one line in ``sheets``.
public protocol Sheet: Sendable {
    /// The name on the command line and of the file, such as `cards`.
    static var name: String { get }

    /// What it is called in the table of contents of the pack and in the help, in English; on the paper itself it is called so
    /// in the language of the event.
    static var title: String { get }

    /// What it is, in a few words for the help.
    static var summary: String { get }

    /// When to print it, in a sentence.
    static var use: String { get }

    /// Whether it holds what the public may not see.
    static var isPrivate: Bool { get }

    /// Whether the folder beside the data file holds a new one after every change.
    static var isKeptFresh: Bool { get }

    /// The pages.
    static func printout(of pack: PrintPack) -> Printout
}
