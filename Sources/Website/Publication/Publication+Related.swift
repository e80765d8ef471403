import Unconference

extension Publication {
    /// The position of a tag, by the word as somebody wrote it; nil where nothing that is shown has it.
    func tagPosition(of word: String) -> Int? {
        tagWords[word] ?? tagPositions[Slug(from: word, fallback: "tag")]
    }

    /// The notes that have most tags in common with some tags, rarer tags counting more; newest first among equals.
    ///
    /// - Parameter besides: an event whose own notes are left out.
    func related(toTags words: [String], besides event: Slug?, limit: Int) -> [Int] {
        guard limit > 0 else { return [] }
        let positions = Set(words.compactMap(tagPosition)).sorted()
        let entries = positions.map { tags[$0].notes.prefix(200) }
        // What nearly everything is about says little about anything.
        let weights = positions.map { 1 + 1000 / max(1, tags[$0].notes.count) }
        // The notes of each tag stand in order, so that all that two tags share is met by walking them side by side.
        var places = entries.map(\.startIndex)
        var best: [(score: Int, note: Int)] = []
        while true {
            var note = Int.max
            for tag in entries.indices where places[tag] < entries[tag].endIndex {
                note = min(note, entries[tag][places[tag]])
            }
            guard note < Int.max else { break }
            var score = 0
            for tag in entries.indices
            where places[tag] < entries[tag].endIndex && entries[tag][places[tag]] == note {
                score += weights[tag]
                places[tag] += 1
            }
            guard best.count < limit || score > best[best.count - 1].score,
                event == nil || notes[note].note.event != event
            else { continue }
            // Later notes are older: an equal one stays behind.
            let place = best.firstIndex { $0.score < score } ?? best.count
            best.insert((score, note), at: place)
            if best.count > limit { best.removeLast() }
        }
        return best.map(\.note)
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
