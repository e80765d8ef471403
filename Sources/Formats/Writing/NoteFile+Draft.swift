public import Unconference

extension NoteFile {
    /// The draft that is made of what people wrote during a session: the head that a note-taker starts from, and their words
    /// under its headings.
    ///
    /// - Parameters:
    ///   - parts: the text of each part, in the order of the headings; a part in which nobody wrote has no heading, but for
    ///     what failed, which every note is asked.
    ///   - session: the session as the public sees it.
    ///   - event: its event.
    ///   - attribution: the session's own rule; the stricter of this and the event's is written.
    public static func draft(
        of parts: [String],
        for session: PublicTopic,
        at event: Event,
        attribution: AttributionRule? = nil
    ) -> String {
        text(start(for: session, of: event, attribution), body: body(of: parts, in: event.language))
    }

    /// A file with what people wrote, where it still stands as `note new` made it; nil where somebody has written in it.
    ///
    /// - Parameters:
    ///   - text: the file.
    ///   - parts: the text of each part, in the order of the headings.
    ///   - language: the language of the event.
    public static func filling(_ text: String, with parts: [String], in language: String) -> String? {
        let empty = trimmed(templateBody(in: language))
        let text = trimmed(text)
        guard text.hasSuffix("\n" + empty) else { return nil }
        return text.dropLast(empty.count) + body(of: parts, in: language)
    }

    private static func body(of parts: [String], in language: String) -> String {
        let asked = NoteHeading.failed.wordings(in: language) ?? []
        let sections = zip(headings(in: language), parts).compactMap { heading, part -> String? in
            let part = lowered(trimmed(part))
            if !part.isEmpty { return "## \(heading)\n\n\(part)\n" }
            return asked.contains(NoteHeading.compared(heading)) ? "## \(heading)\n" : nil
        }
        return ([WritingPrompt.gist.wording(in: language) + "\n"] + sections).joined(separator: "\n")
    }

    /// A part with its headings (`# …`) below the part's own, which would end at one of its level.
    private static func lowered(_ part: String) -> String {
        var lines = part.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let headings = headings(in: lines)
        guard let highest = headings.map(\.level).min(), highest < 3 else { return part }
        for heading in headings {
            let more = String(repeating: "#", count: min(6 - heading.level, 3 - highest))
            let place = lines[heading.line].firstIndex(of: "#") ?? lines[heading.line].startIndex
            lines[heading.line].insert(contentsOf: more, at: place)
        }
        return lines.joined(separator: "\n")
    }

    /// Where the headings stand among lines, those in fenced code left out.
    private static func headings(in lines: [String]) -> [(line: Int, level: Int)] {
        var fence: Substring?
        return lines.indices.compactMap { index in
            let line = lines[index].drop { $0 == " " }
            if let open = fence {
                if line.hasPrefix(open) { fence = nil }
                return nil
            }
            if line.hasPrefix("```") || line.hasPrefix("~~~") {
                fence = line.prefix(3)
                return nil
            }
            let level = line.prefix { $0 == "#" }.count
            return (1...6).contains(level) && line.dropFirst(level).first ?? " " == " " ? (index, level) : nil
        }
    }

    /// A text without the empty lines around it; spaces before its first word may be code.
    private static func trimmed(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
