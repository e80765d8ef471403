import Unconference

/// The headings of write-ups that are known, in all wordings of a language and of a theme.
struct HeadingNames {
    private let meanings: [String: NoteHeading]
    /// The headings that a new note has.
    private let ofNewNotes: Set<String>
    /// The bytes with which one of them may begin: few headings of a text do, and the others need not be compared.
    private let beginnings: Set<UInt8>

    /// The headings that stand for something, the first of two that read alike, and those of a new note.
    init(_ wordings: [(title: String, meaning: NoteHeading)], ofNewNotes titles: [String]) {
        meanings = Dictionary(wordings.map { (NoteHeading.compared($0.title), $0.meaning) }) { first, _ in
            first
        }
        ofNewNotes = Set(titles.map(NoteHeading.compared))
        beginnings = Set(
            ofNewNotes.union(meanings.keys).flatMap { [$0, $0.uppercased()] }.compactMap(\.utf8.first)
        )
    }

    /// What a heading stands for.
    func meaning(of title: String) -> NoteHeading? {
        mayBeKnown(title) ? meanings[NoteHeading.compared(title)] : nil
    }

    /// Whether a new note has the heading, or could have.
    func isInNewNotes(_ title: String) -> Bool {
        guard mayBeKnown(title) else { return false }
        let name = NoteHeading.compared(title)
        return ofNewNotes.contains(name) || meanings[name] != nil
    }

    private func mayBeKnown(_ title: String) -> Bool {
        title.utf8.first.map(beginnings.contains) ?? false
    }
}
