/// Which footnotes are referred to, in which order and how often.
struct FootnoteOrder {
    /// The list items that stand for the footnotes, by their numbers in the text.
    var items: [Int: Node] = [:]
    /// The footnotes in the order of their first references.
    private(set) var order: [Int] = []
    /// How many references there are to a footnote.
    private(set) var references: [Int: Int] = [:]
    /// Where what was written ended when the last reference was.
    var referenceEnd: Int?
    private var shown: [Int: Int] = [:]
    private var labels: [[UInt8]: Int] = [:]

    init(_ rewriting: Rewriting?) {
        for (number, footnote) in (rewriting?.footnotes ?? []).enumerated() {
            let label = Self.key(footnote.label)
            if labels[label] == nil { labels[label] = number }
        }
    }

    /// Counts a reference; gives the number that readers see, and which of the footnote's references this is.
    mutating func refer(to number: Int) -> (shown: Int, occurrence: Int) {
        references[number, default: 0] += 1
        if shown[number] == nil {
            order.append(number)
            shown[number] = order.count
        }
        return (shown[number] ?? 0, references[number] ?? 1)
    }

    /// The footnote with a label.
    func number(labelled label: some Sequence<UInt8>) -> Int? { labels[Self.key(label)] }

    private static func key(_ label: some Sequence<UInt8>) -> [UInt8] {
        label.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
}
