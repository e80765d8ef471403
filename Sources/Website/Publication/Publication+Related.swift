import Unconference

extension Publication {
    /// The notes that have most tags in common with some tags, rarer tags counting more; newest first among equals.
    ///
    /// - Parameter besides: an event whose own notes are left out.
    func related(toTags words: [String], besides event: Slug?, limit: Int) -> [Int] {
        var scores: [Int: Int] = [:]
        for slug in Set(words.map { Slug(from: $0, fallback: "tag") }) {
            guard let position = tagPositions[slug] else { continue }
            let entry = tags[position]
            // What nearly everything is about says little about anything.
            let weight = 1 + 1000 / max(1, entry.notes.count)
            for note in entry.notes.prefix(200) where notes[note].note.event != event {
                scores[note, default: 0] += weight
            }
        }
        return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    }

    /// The notes that have most tags in common with a note, itself left out.
    func related(to note: PublishedNote, limit: Int) -> [Int] {
        related(toTags: note.note.tags, besides: nil, limit: limit + 1)
            .filter { notes[$0].key != note.key }
            .prefix(limit).map { $0 }
    }

    /// Whether there is an ordinary page with some names.
    func hasPage(_ names: [Slug]) -> Bool { pagePositions[names] != nil }

    /// The page that heads the part which a page belongs to: `docs` for `docs/files` and for `docs-files`.
    func part(of names: [Slug]) -> [Slug] { Selection.part(of: names) { pagePositions[$0] != nil } }
}
