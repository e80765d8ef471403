import Markup
import Unconference

/// Cuts a rendered text into what a page sets apart.
struct ProseCut {
    let rendering: Rendering
    let strings: Strings

    init(_ rendering: Rendering, strings: Strings) {
        self.rendering = rendering
        self.strings = strings
    }

    /// The first paragraph, the parts and the list of them.
    var model: ProseModel {
        var lead: HTML?
        var parts: [ProsePart] = []
        var contents: [LinkItem] = []
        for section in rendering.sections {
            var html = section.whole
            if let heading = section.heading {
                contents.append(LinkItem(label: heading.title, href: "#\(heading.anchor)"))
            } else {
                if let cut = firstParagraph(of: html) {
                    lead = HTML(trusted: cut.inside)
                    html = cut.rest
                }
                guard html.contains(where: { $0 > 32 }) else { continue }
            }
            parts.append(ProsePart(heading: meaning(of: section.heading), html: HTML(trusted: html)))
        }
        let footnotes =
            rendering.footnotes.isEmpty
            ? nil : HTML(trusted: rendering.footnotes)
        return ProseModel(
            anchor: rendering.titleAnchor,
            lead: lead,
            parts: parts,
            contents: contents,
            footnotes: footnotes,
            isInMargin: MarginRoom.holds(rendering.footnotes, beside: parts)
        )
    }

    private func firstParagraph(of html: ArraySlice<UInt8>) -> (
        inside: ArraySlice<UInt8>, rest: ArraySlice<UInt8>
    )? {
        guard html.starts(with: "<p>".utf8) else { return nil }
        let close = Array("</p>".utf8)
        var at = html.startIndex + 3
        while at + close.count <= html.endIndex {
            if html[at] == close[0], html[at..<at + close.count].elementsEqual(close) {
                return (html[html.startIndex + 3..<at], html[(at + close.count)...])
            }
            at += 1
        }
        return nil
    }

    private func meaning(of heading: Heading?) -> NoteHeading? {
        heading.flatMap { strings.headingNames.meaning(of: $0.title) }
    }
}
