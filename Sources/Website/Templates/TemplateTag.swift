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
        /// `{{!x}}`
        case comment
        /// Anything that themes may not use: pragmas, other delimiters, `{{&x}}`.
        case refused
    }

    /// What it does.
    let kind: Kind
    /// The name in it, without spaces.
    let name: String
    /// The line it stands on, counted from 1.
    let line: Int

    /// Whether a line that holds nothing but this tag is left out of the page.
    var mayStandAlone: Bool { kind != .print && kind != .printRaw }
}

extension TemplateTag {
    /// A tag by what stands between its braces.
    init(inside: String, isRaw: Bool, line: Int) {
        let text = inside.filter { !$0.isWhitespace }
        let kinds: [Character: Kind] = [
            "#": .section, "^": .inverted, "/": .end, ">": .partial, "<": .parent, "$": .block,
            "!": .comment, "&": .refused, "=": .refused, "%": .refused,
        ]
        if isRaw {
            self.init(kind: .printRaw, name: text, line: line)
        } else if let first = text.first, let kind = kinds[first] {
            self.init(kind: kind, name: String(text.dropFirst()), line: line)
        } else {
            self.init(kind: .print, name: text, line: line)
        }
    }
}
