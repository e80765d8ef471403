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

    /// The pages of the menu, lowest number first.
    var menuPages: [(names: [Slug], title: String)] {
        pages.filter { $0.page.head.menu != nil && $0.names.count == 1 }
            .sorted { ($0.page.head.menu ?? 0, $0.names[0]) < ($1.page.head.menu ?? 0, $1.names[0]) }
            .map { ($0.names, $0.page.head.title) }
    }

    /// The pages at the top that are not in the menu, for the foot.
    var otherPages: [(names: [Slug], title: String)] {
        pages.filter { $0.page.head.menu == nil && part(of: $0.names) == $0.names }.map {
            ($0.names, $0.page.head.title)
        }
    }

    /// The page that heads the part which a page belongs to: `docs` for `docs/files` and for `docs-files`.
    func part(of names: [Slug]) -> [Slug] {
        guard let first = names.first else { return names }
        if names.count > 1 { return [first] }
        var stem = first.text[...]
        while let hyphen = stem.lastIndex(of: "-") {
            stem = stem[..<hyphen]
            if let slug = Slug(String(stem)), hasPage([slug]) { return [slug] }
        }
        return names
    }

    /// Whether there is an ordinary page with some names.
    func hasPage(_ names: [Slug]) -> Bool { pages.contains { $0.names == names } }
}
