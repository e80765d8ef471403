import Markup

/// Some words of a file as its reader gets them, with the lines on which they were written.
///
/// A link or a tag within a word parts it in the file and not on the page: what ``TokenScanner`` sees cut stands whole
/// here. Only texts that have something of the kind in them are read in this way, for it takes a parse.
struct ReaderText {
    /// The words.
    var text: [UInt8]
    /// The first byte of each part of them, and its line.
    var lines: [(offset: Int, line: Int)]
    /// Whether libcmark gave the lines.
    ///
    /// It gives them without the definitions of links before a paragraph.
    var isParsed = false

    /// The paragraphs, headings, cells, blocks of code, targets, titles and alternative texts of a Markdown file.
    ///
    /// Comments and tags are none: no page shows them, and they are looked through in the file itself.
    static func all(of bytes: [UInt8], file: String) -> [ReaderText] {
        // What can't be read is not published either.
        guard let document = try? Document(bytes, file: file) else { return [] }
        return document.passages.compactMap { passage in
            guard passage.kind != .html else { return nil }
            return ReaderText(
                text: passage.text,
                lines: passage.runs.map { ($0.offset, $0.line) },
                isParsed: true
            )
        }
    }

    /// The same with every character in its plain form.
    func undisguised() -> ReaderText {
        guard
            text.contains(where: { $0 >= 0x7F || $0 < 0x20 && $0 != 0x0A || $0 == UInt8(ascii: "%") })
        else { return self }
        var result = ReaderText(text: [], lines: [], isParsed: isParsed)
        var start = 0
        var line = lines.first?.line ?? 1
        // No word goes on from one line to the next, but from one part of a line to the next it may.
        for part in lines.dropFirst() + [(text.count, 0)] where part.line != line {
            result.lines.append((result.text.count, line))
            let written = Disguise.unescaped(text[start..<part.offset])
            // Most of what is not ASCII is an accent, a dash or a quotation mark, and looks like itself.
            if Disguise.isWorn(by: written) {
                result.text += Array(Disguise.undisguised(String(decoding: written, as: UTF8.self)).utf8)
            } else {
                result.text += written
            }
            (start, line) = (part.offset, part.line)
        }
        return result
    }

    /// The line of a byte.
    func line(of offset: Int) -> Int {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? lines[low - 1].line : lines.first?.line ?? 1
    }

    /// Whether the words may have been written on a line.
    ///
    /// - Parameter slack: how many lines further down than libcmark says they may stand.
    func mayStand(on line: Int, slack: Int) -> Bool {
        guard let first = lines.first?.line, let last = lines.last?.line else { return false }
        return line >= first && line <= max(first, last) + (isParsed ? slack : 0)
    }
}
