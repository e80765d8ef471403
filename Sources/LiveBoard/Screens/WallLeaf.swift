import Markup
import Registration

/// Something that the wall shows for a while: what is on, what comes, what is asked of those who look.
///
/// A new one is a file with an extension of this type, and a line in ``all``.
struct WallLeaf: Sendable {
    /// Its name, in ids.
    let name: String
    /// Its sheets, each of which fits a screen; none when there is nothing to say at the moment.
    let sheets: @Sendable (Call) -> [Hypertext]

    /// Every leaf, in the order in which they are shown.
    static let all: [WallLeaf] = [
        .welcome, .pitching, .wanted, .now, .next, .hosts, .notes, .principles, .join,
    ]

    /// How many lines can be read from the other end of the room.
    static let linesPerSheet = 6

    /// Lines under a heading, on as many sheets as it takes.
    static func sheets(_ heading: Hypertext, _ lines: [Hypertext]) -> [Hypertext] {
        guard !lines.isEmpty else { return [] }
        let count = (lines.count + linesPerSheet - 1) / linesPerSheet
        // Spread evenly: four and four read better than six and two.
        let each = (lines.count + count - 1) / count
        return stride(from: 0, to: lines.count, by: each).map { first in
            """
            <h1>\(heading)</h1>
            <ul class="lines">\(each: lines[first..<min(first + each, lines.count)], { $0 })</ul>

            """
        }
    }

    /// One sentence that fills the wall.
    static func statement(_ heading: Hypertext, _ more: Hypertext) -> Hypertext {
        "<div class=\"statement\"><h1>\(heading)</h1>\(more)</div>\n"
    }
}
