/// Text in a drawing, which has no browser to wrap it: parted into lines by an estimate of their width, on the careful side.
enum DrawnText {
    /// A text in as few lines as fit, each about as long as the others.
    static func balanced(_ text: String, size: Int, width: Int, most: Int) -> [String] {
        let lines = wrapped(text, size: size, width: width, most: most)
        guard lines.count > 1, lines.last?.hasSuffix("…") == false else { return lines }
        var best = lines
        for narrower in stride(from: width - 40, to: width / lines.count, by: -40) {
            let other = wrapped(text, size: size, width: narrower, most: most)
            guard other.count == lines.count, other.last?.hasSuffix("…") == false else { break }
            best = other
        }
        return best
    }

    /// A text in lines that fit, the last one cut where there are more.
    static func wrapped(_ text: String, size: Int, width: Int, most: Int) -> [String] {
        var lines: [String] = []
        var rest = text.split(separator: " ").map(String.init)[...]
        while let word = rest.first, lines.count < most {
            var line = word
            rest = rest.dropFirst()
            while let next = rest.first, self.width(of: line + " " + next, size: size) <= width {
                line += " " + next
                rest = rest.dropFirst()
            }
            if lines.count == most - 1, !rest.isEmpty { line += " " + rest.joined(separator: " ") }
            lines.append(cut(line, size: size, width: width))
        }
        return lines
    }

    /// A line that fits, with an ellipsis where something was left out.
    static func cut(_ line: String, size: Int, width: Int) -> String {
        guard self.width(of: line, size: size) > width else { return line }
        var short = line
        while !short.isEmpty, self.width(of: short + "…", size: size) > width { short.removeLast() }
        return short.split(separator: " ").joined(separator: " ") + "…"
    }

    /// About how wide a text is at most: letters by their shape in a wide bold face, everything beyond Latin as wide as it is high.
    private static func width(of text: String, size: Int) -> Int {
        text.unicodeScalars.reduce(0) { $0 + hundredths(of: $1) } * size / 100
    }

    private static func hundredths(of letter: Unicode.Scalar) -> Int {
        switch letter {
        case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "'", "’", "!", "|", "(", ")", " ", "-": 38
        case "m", "w", "M", "W", "—", "…": 98
        case "A"..."Z", "0"..."9": 74
        default: letter.value < 0x2E80 ? 63 : 100
        }
    }
}
