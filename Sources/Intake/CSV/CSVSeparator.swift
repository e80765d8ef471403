/// Finds out what stands between the cells of a file.
enum CSVSeparator {
    /// What a file may have between its cells.
    static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// The separator that the file itself names in a first line `sep=;`, as spreadsheets write it, and that line's length.
    static func declared(in text: ArraySlice<UInt8>) -> (separator: UInt8, length: Int)? {
        let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
        guard line.count == 5, line.starts(with: "sep=".utf8), let separator = line.last,
            candidates.contains(separator)
        else { return nil }
        return (separator, line.count)
    }

    /// The separator that cuts the first records into the most cells and all of them into equally many.
    static func guessed(for text: ArraySlice<UInt8>) -> UInt8 {
        var best = (separator: candidates[0], agreeing: 0.0, columns: 1)
        for candidate in candidates {
            let counts = cellCounts(of: text.prefix(1 << 16), separator: candidate)
            guard let columns = counts.first, columns > 1 else { continue }
            let agreeing = Double(counts.count { $0 == columns }) / Double(counts.count)
            // A header cut into many cells says more than records that happen to agree on two.
            let score = agreeing * Double(columns - 1)
            if score > best.agreeing * Double(best.columns - 1) { best = (candidate, agreeing, columns) }
        }
        return best.separator
    }

    private static func cellCounts(of text: ArraySlice<UInt8>, separator: UInt8) -> [Int] {
        var counts: [Int] = []
        var cells = 1
        var isQuoted = false
        var isEmpty = true
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case separator where !isQuoted: cells += 1
            case 0x0A where !isQuoted, 0x0D where !isQuoted:
                if !isEmpty { counts.append(cells) }
                if counts.count == 32 { return counts }
                cells = 1
                isEmpty = true
                continue
            default: break
            }
            isEmpty = false
        }
        if !isEmpty { counts.append(cells) }
        return counts
    }
}
