/// A piece of a template: text that is printed as it stands, or a tag.
enum TemplateToken: Hashable, Sendable {
    case text(ArraySlice<UInt8>)
    case tag(TemplateTag)

    /// The pieces of a template in order; lines that hold nothing but one tag leave no empty line behind.
    static func all(in template: String) throws(TemplateMistake) -> [TemplateToken] {
        try withoutLonelyLines(raw(Array(template.utf8)))
    }

    private static func raw(_ bytes: [UInt8]) throws(TemplateMistake) -> [TemplateToken] {
        var tokens: [TemplateToken] = []
        var line = 1
        var textStart = 0
        var at = 0
        while at + 1 < bytes.count {
            if bytes[at] == newline { line += 1 }
            guard bytes[at] == UInt8(ascii: "{"), bytes[at + 1] == UInt8(ascii: "{") else {
                at += 1
                continue
            }
            if textStart < at { tokens.append(.text(bytes[textStart..<at])) }
            let isRaw = at + 2 < bytes.count && bytes[at + 2] == UInt8(ascii: "{")
            let close = Array((isRaw ? "}}}" : "}}").utf8)
            let start = at + close.count
            var end = start
            while end < bytes.count, !bytes[end...].starts(with: close) { end += 1 }
            guard end < bytes.count else {
                throw TemplateMistake(message: "a tag begins here and never ends", line: line)
            }
            let inside = bytes[start..<end]
            tokens.append(
                .tag(TemplateTag(inside: String(decoding: inside, as: UTF8.self), isRaw: isRaw, line: line))
            )
            line += inside.count { $0 == newline }
            at = end + close.count
            textStart = at
        }
        if textStart < bytes.count { tokens.append(.text(bytes[textStart...])) }
        return tokens
    }

    private static let newline = UInt8(ascii: "\n")

    private static func withoutLonelyLines(_ tokens: [TemplateToken]) -> [TemplateToken] {
        var result = tokens
        for (position, token) in tokens.enumerated() {
            guard case .tag(let tag) = token, tag.mayStandAlone else { continue }
            let before = position > 0 ? tokens[position - 1] : .text([])
            let after = position + 1 < tokens.count ? tokens[position + 1] : .text([])
            guard let indent = before.blankEnd(isFirst: position <= 1),
                let rest = after.blankBeginning(isLast: position + 2 >= tokens.count)
            else { continue }
            if position > 0, case .text(let text) = result[position - 1] {
                result[position - 1] = .text(text.dropLast(indent))
            }
            if position + 1 < tokens.count, case .text(let text) = result[position + 1] {
                result[position + 1] = .text(text.dropFirst(rest))
            }
        }
        return result
    }

    /// How many blanks stand at the end of a text, after its last line end; nil where something else does.
    private func blankEnd(isFirst: Bool) -> Int? {
        guard case .text(let text) = self else { return nil }
        let blanks = text.reversed().prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
        guard blanks < text.count else { return isFirst ? blanks : nil }
        return text[text.endIndex - blanks - 1] == TemplateToken.newline ? blanks : nil
    }

    /// How many bytes a text begins with that are blanks and one line end; nil where something else comes first.
    private func blankBeginning(isLast: Bool) -> Int? {
        guard case .text(let text) = self else { return nil }
        let blanks = text.prefix {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
        }
        let end = text.startIndex + blanks.count
        guard end < text.endIndex else { return isLast ? blanks.count : nil }
        return text[end] == TemplateToken.newline ? blanks.count + 1 : nil
    }
}
