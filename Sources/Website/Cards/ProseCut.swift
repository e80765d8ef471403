import Markup

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
        for section in rendering.sections {
            var html = section.html[...]
            if section.heading == nil, let cut = firstParagraph(of: html) {
                lead = HTML(trusted: Array(cut.inside))
                html = cut.rest
            }
            guard section.heading != nil || html.contains(where: { $0 > 32 }) else { continue }
            let whole = section.headingHTML + html
            parts.append(
                ProsePart(
                    kind: kind(of: section.heading),
                    html: HTML(trusted: Array(whole))
                )
            )
        }
        let contents = rendering.sections.compactMap(\.heading).map { heading in
            LinkItem(label: heading.title, href: "#\(heading.anchor)")
        }
        let footnotes =
            rendering.footnotes.isEmpty
            ? nil : HTML(trusted: Array(rendering.footnotes))
        return ProseModel(lead: lead, parts: parts, contents: contents, footnotes: footnotes)
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

    private func kind(of heading: Heading?) -> ProsePart.Kind {
        switch heading?.title.lowercased() {
        case strings(.headingWorked).lowercased(): .worked
        case strings(.headingFailed).lowercased(): .failed
        case strings(.headingDifferently).lowercased(): .differently
        case strings(.headingOpen).lowercased(): .open
        default: .plain
        }
    }
}
