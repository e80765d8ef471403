extension SVGFile {
    /// What a drawing says in words, a line for each of its texts, titles, descriptions, labels and names of parts.
    ///
    /// A text is read twice where it is cut into pieces: with nothing between them, as single letters stand in a word, and
    /// with a blank, as words stand below one another.
    static func words(in drawing: [UInt8]) -> [String] {
        var text = withoutRemarks(String(decoding: drawing, as: UTF8.self))
        text = without(
            elements: /<(\/?)(?:[\w.\-]+:)?style(?=[\s\/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>/,
            in: text
        )
        let labels = text.matches(
            of: /\s(?:aria-label|[\w.\-]+:label|(?:\w+:)?title)\s*=\s*(?:"([^"]*)"|'([^']*)')/
        )
        .map { String($0.1 ?? $0.2 ?? "") }
        // Programs that draw write the names of layers there, with signs for blanks.
        let names = text.matches(of: /\s(?:id|data-name)\s*=\s*(?:"([^"]*)"|'([^']*)')/).map {
            String($0.1 ?? $0.2 ?? "").replacing("_x20_", with: " ").replacing("_", with: " ")
        }
        text.replace("<![CDATA[", with: "")
        text.replace("]]>", with: "")
        let piece = /<\/?(?:[\w.\-]+:)?(?:tspan|textPath|tref|a)\b[^>]*>/
        let tag = /<[^>]*>/
        let readings = ["", " "].flatMap { between in
            text.replacing(piece, with: between).split(separator: tag).map(String.init)
        }
        var seen: Set<String> = []
        return (readings + labels + names).map { line in
            var line = resolved(line)
            for (name, sign) in [("&apos;", "'"), ("&quot;", "\""), ("&amp;", "&")] {
                line.replace(name, with: sign)
            }
            return line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        .filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
