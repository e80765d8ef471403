public import Unconference

extension Document {
    /// Where a byte of a passage was written: the line for certain, the column as near as can be.
    ///
    /// libcmark gives the line and the column at which a part begins, but counts columns without the indent of a
    /// paragraph's later lines, and lines without the definitions of links before a paragraph. So the words are looked
    /// for from there on, in that line and a few further ones. Where they were written with escapes or entities, the
    /// place is that of the part's beginning.
    ///
    /// - Parameters:
    ///   - offset: the byte's place in the passage's text.
    ///   - passage: one of this document's passages.
    public func place(of offset: Int, in passage: Passage) -> Place {
        guard let run = passage.run(at: offset) else { return Place(file: file) }
        let next = passage.runs.first { $0.offset > run.offset }?.offset ?? passage.text.count
        let end = min(next, passage.text.count)
        guard run.offset <= offset, offset < end else { return Place(file: file, line: run.line) }
        let part = Array(passage.text[run.offset..<end].prefix { $0 != 0x0A })
        let position = offset - run.offset
        let starts = source.lineStarts()
        return found(part, skipping: 0, position, from: run, starts)
            ?? foundWord(part, at: position, from: run, starts)
            ?? Place(file: file, line: run.line, column: run.column)
    }

    /// Looks for one word of a part by itself, which helps where other words of it were written with escapes.
    private func foundWord(_ part: [UInt8], at position: Int, from run: Passage.Run, _ starts: [Int])
        -> Place?
    {
        guard part.indices.contains(position) else { return nil }
        let start = part[..<position].lastIndex { $0 == 0x20 }.map { $0 + 1 } ?? 0
        let end = part[position...].firstIndex { $0 == 0x20 } ?? part.count
        guard start < end else { return nil }
        let word = Array(part[start..<end])
        var before = 0
        for i in 0..<start where part[i...].starts(with: word) { before += 1 }
        return found(word, skipping: before, position - start, from: run, starts)
    }

    /// The place of a byte of some words that are looked for from a part's line on.
    private func found(
        _ words: [UInt8],
        skipping: Int,
        _ position: Int,
        from run: Passage.Run,
        _ starts: [Int]
    ) -> Place? {
        for further in 0..<8 {
            let index = run.line - source.firstLine + further
            guard starts.indices.contains(index) else { return nil }
            let lineEnd = index + 1 < starts.count ? starts[index + 1] : source.bytes.count
            let first = further == 0 ? min(starts[index] + run.column - 1, lineEnd) : starts[index]
            guard
                let start = find(words, in: first..<lineEnd, skipping: skipping)
                    ?? find(words, in: starts[index]..<lineEnd, skipping: skipping)
            else { continue }
            return Place(
                file: file,
                line: run.line + further,
                column: source.column(ofOffset: start + position)
            )
        }
        return nil
    }

    private func find(_ word: [UInt8], in range: Range<Int>, skipping: Int) -> Int? {
        guard !word.isEmpty, word.count <= range.count else { return nil }
        return source.bytes.withUnsafeBufferPointer { bytes in
            var i = range.lowerBound
            var passed = 0
            while let found = bytes.firstOffset(of: word[0], from: i), found + word.count <= range.upperBound
            {
                if bytes[found..<(found + word.count)].elementsEqual(word) {
                    if passed == skipping { return found }
                    passed += 1
                }
                i = found + 1
            }
            return nil
        }
    }
}
