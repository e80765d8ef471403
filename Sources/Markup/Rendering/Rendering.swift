public import Unconference

/// A document as safe HTML, with what a page needs to know of it.
public struct Rendering: Hashable, Sendable {
    /// The whole text, with its footnotes at the end.
    public var html: [UInt8]
    /// The headings, in order.
    public var headings: [Heading]
    /// What in the text was left out or changed for safety, and what could not be found.
    public var findings: [Finding]
    /// The anchor of the heading that was left out because it says what the page's title says.
    public var titleAnchor: String?
    /// The marks of the headings of the first two levels in `html` that stand in no other block.
    var marks: [Mark]
    /// Where the footnotes begin in `html`.
    var footnotesStart: Int

    /// Where a section begins in the HTML.
    struct Mark: Hashable, Sendable {
        /// The heading's place in `headings`.
        var heading: Int
        var start: Int
        /// Where the heading ends.
        var bodyStart: Int
    }

    /// The footnotes by themselves; empty when there are none.
    public var footnotes: ArraySlice<UInt8> { html[footnotesStart...] }
    /// The text without its footnotes.
    public var text: ArraySlice<UInt8> { html[..<footnotesStart] }

    /// The text cut at its headings of the second level; footnotes are in none of the parts.
    public var sections: [Section] {
        var sections: [Section] = []
        let marks = self.marks.filter { headings[$0.heading].level == 2 }
        let lead = html[..<(marks.first?.start ?? footnotesStart)]
        if !lead.isEmpty {
            sections.append(Section(heading: nil, headingHTML: [], html: lead, whole: lead))
        }
        for (i, mark) in marks.enumerated() {
            let end = i + 1 < marks.count ? marks[i + 1].start : footnotesStart
            sections.append(
                Section(
                    heading: headings[mark.heading],
                    headingHTML: html[mark.start..<mark.bodyStart],
                    html: html[mark.bodyStart..<end],
                    whole: html[mark.start..<end]
                )
            )
        }
        return sections
    }
}
