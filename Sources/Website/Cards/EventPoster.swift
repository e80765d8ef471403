import Formats

/// A picture of an event, drawn as SVG in the proportions that networks show (1200 by 630).
struct EventPoster {
    static let width = 1200
    static let height = 630

    let site: String
    let title: String
    let when: String
    let place: String?
    let line: String?
    let isRightToLeft: Bool

    /// The drawing: paper, ink, one signal colour; nothing in it is loaded from anywhere.
    var svg: String {
        let edge = 80
        let start = isRightToLeft ? EventPoster.width - edge : edge
        let lines = DrawnText.balanced(title, size: titleSize, width: EventPoster.width - 2 * edge, most: 3)
        var text = """
            <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" \
            direction="\(isRightToLeft ? "rtl" : "ltr")">
            <rect width="1200" height="630" fill="#fbf8f2"/>
            <rect width="1200" height="14" fill="#b5371a"/>
            \(cards)
            <g fill="#1d1a16" font-family="Iowan Old Style, Palatino Linotype, Charter, Georgia, serif">
            <text x="\(start)" y="104" font-size="34" font-weight="700">\(MarkupText.content(site))</text>

            """
        for (number, line) in lines.enumerated() {
            let y = 220 + number * titleSize * 11 / 10
            text += """
                <text x="\(start)" y="\(y)" font-size="\(titleSize)" font-weight="700">\(MarkupText.content(line))</text>

                """
        }
        text += "</g>\n"
        let facts = [when, place].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
        let below = 220 + lines.count * titleSize * 11 / 10
        text += """
            <g font-family="Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif">
            <text x="\(start)" y="\(below + 20)" font-size="36" font-weight="600" fill="#b5371a">\(MarkupText.content(DrawnText.cut(facts, size: 36, width: 1040)))</text>

            """
        for (number, line) in DrawnText.wrapped(line ?? "", size: 30, width: 1040, most: 2).enumerated()
        where below + 76 + number * 42 < EventPoster.wallTop - 20 {
            text += """
                <text x="\(start)" y="\(below + 76 + number * 42)" font-size="30" fill="#5f574b">\(MarkupText.content(line))</text>

                """
        }
        return text + "</g>\n</svg>\n"
    }

    /// Where the wall begins.
    private static let wallTop = 540

    /// The upper edge of a wall of cards, one of them in the signal colour.
    private var cards: String {
        let wall = """
            <rect y="\(EventPoster.wallTop)" width="1200" height="90" fill="#efe8da"/>

            """
        return (0..<6).reduce(into: wall) { drawing, number in
            let (x, y) = (80 + number * 176, EventPoster.wallTop + [22, 30, 22, 38, 22, 30][number])
            let colour = number == (isRightToLeft ? 1 : 4) ? "#b5371a" : "#8c8271"
            drawing += """
                <rect x="\(x)" y="\(y)" width="160" height="90" rx="6" fill="#ffffff"/>
                <rect x="\(x)" y="\(y)" width="160" height="6" rx="3" fill="\(colour)"/>

                """
        }
    }

    private var titleSize: Int { title.count > 60 ? 60 : title.count > 28 ? 76 : 92 }
}
