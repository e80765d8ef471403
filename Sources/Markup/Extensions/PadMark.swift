/// What pads and other programs read at the beginning of a line and Markdown takes for words: a list of headings (`[TOC]`), a box
/// (`:::info`, `!!! note`), an abbreviation (`*[ESN]: …`), a formula (`$$`).
struct PadMark {
    /// As it is written, without what comes behind it.
    let source: String
    /// What to write instead.
    let help: String

    /// The mark that the words at the beginning of a line are, or begin with; nil for any other words.
    ///
    /// - Parameter isFirst: whether it is the first line of its block.
    init?(_ line: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
        switch line.first {
        case UInt8(ascii: "["), UInt8(ascii: "@"):
            guard line.count <= PadMark.longest else { return nil }
            let words = String(decoding: line, as: UTF8.self)
            guard PadMark.contents.contains(words.lowercased()) else { return nil }
            self.init(source: words, help: "take it away: pages list their headings by themselves")
        case UInt8(ascii: ":"): self.init(line, box: ":::")
        case UInt8(ascii: "!"): self.init(line, box: "!!! ")
        case UInt8(ascii: "*"): self.init(abbreviation: line)
        case UInt8(ascii: "$"):
            // The second pair ends what the first one began.
            guard isFirst, line.starts(with: "$$".utf8) else { return nil }
            self.init(
                source: "$$",
                help: "say it in words, or put it between backticks: formulas are not set here"
            )
        default: return nil
        }
    }

    /// Whether a mark may begin with a byte: most texts do not, and their lines need not be looked for.
    static func mayBegin(with byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return "[@:!*$".utf8.contains(byte)
    }

    private init(source: String, help: String) {
        self.source = source
        self.help = help
    }

    private init?(_ line: UnsafeBufferPointer<UInt8>, box: String) {
        guard line.starts(with: box.utf8) else { return nil }
        let start = line[box.utf8.count...].drop { $0 == UInt8(ascii: " ") }
        let name = start.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
        guard !name.isEmpty else { return nil }
        self.init(
            source: String(decoding: line[..<name.endIndex], as: UTF8.self),
            help: "write `> [!NOTE]` above lines that begin with `>`"
        )
    }

    private init?(abbreviation line: UnsafeBufferPointer<UInt8>) {
        guard line.starts(with: "*[".utf8), let end = line.firstIndex(of: UInt8(ascii: "]")), end > 2,
            end + 1 < line.count, line[end + 1] == UInt8(ascii: ":")
        else { return nil }
        self.init(
            source: String(decoding: line[...(end + 1)], as: UTF8.self),
            help: "say what it stands for where it stands first"
        )
    }

    private static let contents: Set = ["[toc]", "[[toc]]", "@[toc]", "[tableofcontents]"]
    private static let longest = contents.map(\.utf8.count).max() ?? 0
}
