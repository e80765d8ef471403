import Markup

/// One run: the first byte chooses how the rest is read, then it is rendered and searched.
///
/// Besides traps and what the sanitizers find, it stops at HTML with a `<` that begins no tag of ours.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: start, count: count)
    guard let choice = input.first else { return 0 }
    let bytes = Array(input.dropFirst())
    guard
        let document = try? Document(
            bytes,
            file: "fuzz.md",
            limits: .browser,
            hasFrontMatter: choice & 1 == 0,
            smartPunctuation: choice & 2 == 0
        )
    else { return 0 }
    let options = choice & 4 == 0 ? RenderOptions.fragment : .page { _ in nil }
    let rendering = document.render(options)
    check(rendering.html)
    precondition(
        rendering.sections.reduce(rendering.footnotes.count) { $0 + $1.headingHTML.count + $1.html.count }
            == rendering.html.count
    )
    let text = document.plainText()
    for passage in text.passages.prefix(50) where !passage.text.isEmpty {
        _ = document.place(of: passage.text.count / 2, in: passage)
    }
    precondition(text.headings.count <= rendering.headings.count + text.passages.count)
    return 0
}

private let tags: Set<String> = [
    "a", "blockquote", "br", "code", "del", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img",
    "input", "li",
    "ol", "p", "pre", "section", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
]

private func check(_ html: [UInt8]) {
    var i = 0
    while let open = html[i...].firstIndex(of: UInt8(ascii: "<")) {
        var name = html[(open + 1)...].prefix(12)
        if name.first == UInt8(ascii: "/") { name = name.dropFirst() }
        let letters = name.prefix { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }
        precondition(tags.contains(String(decoding: letters, as: UTF8.self)), "a tag that is not ours")
        i = open + 1
    }
}
