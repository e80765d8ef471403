/// One tag of a template with the line it stands on.
struct TemplateTag: Hashable, Sendable {
    /// What a tag does.
    enum Kind: Hashable, Sendable {
        /// `{{x}}`
        case print
        /// `{{{x}}}`
        case printRaw
        /// `{{#x}}`
        case section
        /// `{{^x}}`
        case inverted
        /// `{{/x}}`
        case end
        /// `{{>x}}`
        case partial
        /// `{{<x}}`
        case parent
        /// `{{$x}}`
        case block
        /// Anything that themes may not use: pragmas, other delimiters, `{{&x}}`.
        case refused
    }

    /// What it does.
    let kind: Kind
    /// The name in it, without spaces.
    let name: String
    /// The line it stands on, counted from 1.
    let line: Int

    /// The tags of a template in order; comments are left out.
    static func all(in template: String) -> [TemplateTag] {
        let bytes = Array(template.utf8)
        var tags: [TemplateTag] = []
        var line = 1
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\n") { line += 1 }
            guard bytes[at...].starts(with: "{{".utf8) else {
                at += 1
                continue
            }
            let raw = bytes[at...].starts(with: "{{{".utf8)
            let close = raw ? "}}}" : "}}"
            var end = at + (raw ? 3 : 2)
            while end < bytes.count, !bytes[end...].starts(with: close.utf8) { end += 1 }
            let inside = String(decoding: bytes[(at + (raw ? 3 : 2))..<end], as: UTF8.self)
            if let tag = tag(inside, raw: raw, line: line) { tags.append(tag) }
            line += inside.utf8.count { $0 == UInt8(ascii: "\n") }
            at = min(bytes.count, end + close.utf8.count)
        }
        return tags
    }

    private static func tag(_ inside: String, raw: Bool, line: Int) -> TemplateTag? {
        let text = inside.filter { !$0.isWhitespace }
        if raw { return TemplateTag(kind: .printRaw, name: text, line: line) }
        let kinds: [Character: Kind] = [
            "#": .section, "^": .inverted, "/": .end, ">": .partial, "<": .parent, "$": .block,
            "&": .refused, "=": .refused, "%": .refused,
        ]
        guard let first = text.first, first != "!" else { return nil }
        guard let kind = kinds[first] else { return TemplateTag(kind: .print, name: text, line: line) }
        return TemplateTag(kind: kind, name: String(text.dropFirst()), line: line)
    }
}
