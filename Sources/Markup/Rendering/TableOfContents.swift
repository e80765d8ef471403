/// A list of links to a text's headings.
public enum TableOfContents {
    /// The list as nested `<ul>`; nothing when there is no heading of the levels asked for.
    ///
    /// - Parameters:
    ///   - headings: the headings, in order.
    ///   - levels: those that are listed; one that skips a level stands one deeper than the one before it.
    public static func html(_ headings: [Heading], levels: ClosedRange<Int> = 2...3) -> [UInt8] {
        var out = ByteWriter(capacity: headings.count * 80)
        var open: [Int] = []
        for heading in headings where levels.contains(heading.level) {
            while open.count > 1, open[open.count - 2] >= heading.level {
                open.removeLast()
                out.write("</li>\n</ul>\n")
            }
            if let last = open.last, last >= heading.level {
                out.write("</li>\n<li>")
                open[open.count - 1] = heading.level
            } else {
                out.breakLine()
                out.write("<ul>\n<li>")
                open.append(heading.level)
            }
            out.write("<a href=\"#")
            out.writeEscaped(heading.anchor)
            out.write("\">")
            out.writeEscaped(heading.title)
            out.write("</a>")
        }
        for _ in open { out.write("</li>\n</ul>\n") }
        return out.bytes()
    }
}
