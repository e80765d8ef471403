import Registration
import Unconference

/// A file that an event can be taken out as.
///
/// Each exporter is one file in `Exports/` and one line in ``exporters``.
protocol Exporter: Sendable {
    /// The name on the command line, such as `ics`.
    static var name: String { get }

    /// What it is, in a few words for the help.
    static var summary: String { get }

    /// Whether it holds what the public may not see; such a file is written with mode 0600 and never where it is published.
    static var isPrivate: Bool { get }

    /// The file's text.
    static func text(of gathering: Gathering, at desk: Desk) throws -> String
}
