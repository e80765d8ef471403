import Markup

/// A rendered text for readers elsewhere, who see neither our style sheet nor the page around it.
enum FeedText {
    /// Texts that are longer than so many bytes are told by their first paragraph.
    static let limit = 8192

    /// A text whose places are on its page, and whose boxes are signs, since feeds take no forms.
    static func abroad(_ html: [UInt8], page: String) -> [UInt8] {
        let place = Array("href=\"#".utf8)
        let box = Array("<input ".utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.count + html.count / 8)
        var at = 0
        while at < html.count {
            let byte = html[at]
            if byte == UInt8(ascii: "h"), html[at...].starts(with: place) {
                bytes += place.dropLast()
                bytes += HTML(escaping: page).bytes
                at += place.count - 1
            } else if byte == UInt8(ascii: "<"), html[at...].starts(with: box) {
                let end = html[at...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
                bytes += (isTicked(html[at..<end]) ? "☑" : "☐").utf8
                at = end + 1
            } else {
                bytes.append(byte)
                at += 1
            }
        }
        return bytes
    }

    private static func isTicked(_ box: ArraySlice<UInt8>) -> Bool {
        box.starts(with: "<input type=\"checkbox\" checked=".utf8)
    }
}

extension Prose {
    /// The text as feeds tell it, its links whole; nil where it is long, or says nothing.
    func feedText(_ context: PageContext) -> String? {
        guard let page = context.publication.absolute(context.address),
            let document = try? parsed(upTo: FeedText.limit)
        else { return nil }
        let html = rendering(of: document, context, LinkRecord()).html
        guard !html.isEmpty else { return nil }
        return String(decoding: FeedText.abroad(html, page: page), as: UTF8.self)
    }
}
