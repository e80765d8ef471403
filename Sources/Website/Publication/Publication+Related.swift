import Unconference

extension Publication {
    /// How many notes of a tag, newest first, may be offered as related.
    static let relatedReach = 200
    /// How many related notes a page offers.
    private static let relatedLimit = 4

    /// The position of a tag, by the word as somebody wrote it; nil where nothing that is shown has it.
    func tagPosition(of word: String) -> Int? {
        tagWords[word] ?? tags.position(of: Slug(ofTag: word))
    }

    /// The positions of tags by their words, in order and each once.
    func tagPositions(of words: [String]) -> [Int] {
        var positions: [Int] = []
        positions.reserveCapacity(words.count)
        for word in words {
            if let position = tagPosition(of: word), !positions.contains(position) {
                positions.append(position)
            }
        }
        positions.sort()
        return positions
    }

    /// How much it counts that two things have a tag in common.
    ///
    /// What nearly everything is about says little about anything.
    static func weight(of tag: TagEntry) -> Int { 1 + 1000 / max(1, tag.notes.count) }

    /// The notes that a page offers because they are about the same, as positions.
    func relatedNotes(at address: Address) -> [Int] {
        switch address {
        case .note(let event, let name):
            notes.position(of: NoteKey(event: event, note: name)).map(related) ?? []
        case .story, .caseStudy, .ambassador: text(at: address).map { related(by: $0.tags) } ?? []
        case .question(let slug):
            questions.position(of: slug).map {
                related(by: questions[$0].head.tags, but: Set(ties.answers[$0]))
            }
                ?? []
        case .session(let event, let name):
            events[named: event]?.topics.first { $0.slug == name }.map {
                related(toTags: $0.tags, besides: event, limit: Publication.relatedLimit)
            } ?? []
        default: []
        }
    }

    /// Related notes, other than those that the page shows already.
    private func related(by tags: [String], but shown: Set<Int> = []) -> [Int] {
        related(toTags: tags, besides: nil, limit: Publication.relatedLimit + shown.count)
            .filter { !shown.contains($0) }
            .prefix(Publication.relatedLimit).map { $0 }
    }

    private func related(to position: Int) -> [Int] {
        let note = notes[position]
        let tied = note.buildsOn.compactMap(notes.position) + ties.reuses[note.key, default: []]
        return related(by: note.note.tags, but: Set(tied + [position]))
    }

    /// The notes that have most tags in common with some tags, rarer tags counting more; newest first among equals.
    ///
    /// - Parameter besides: an event whose own notes are left out.
    func related(toTags words: [String], besides event: Slug?, limit: Int) -> [Int] {
        guard limit > 0 else { return [] }
        let positions = tagPositions(of: words)
        let weights = positions.map { Publication.weight(of: tags[$0]) }
        // The notes of each tag stand in order, so that all that two tags share is met by walking them side by side.
        var pool: [Int] = []
        var places: [Int] = []
        for position in positions {
            places.append(pool.count)
            pool += tags[position].notes.prefix(Publication.relatedReach)
            pool.append(.max)
        }
        var best: [(score: Int, note: Int)] = []
        best.reserveCapacity(limit + 1)
        // Thousands of pages walk along hundreds of notes each: both lists are looked at where they lie.
        pool.withUnsafeBufferPointer { pool in
            places.withUnsafeMutableBufferPointer { places in
                while true {
                    var note = Int.max
                    for place in places { note = min(note, pool[place]) }
                    guard note < Int.max else { break }
                    var score = 0
                    for tag in 0..<places.count where pool[places[tag]] == note {
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
            }
        }
        return best.map(\.note)
    }

    /// Whether there is an ordinary page with some names.
    func hasPage(_ names: [Slug]) -> Bool { pages.position(of: names) != nil }

    /// The page that heads the part which a page belongs to: `docs` for `docs/files` and for `docs-files`.
    func part(of names: [Slug]) -> [Slug] { Selection.part(of: names) { pages.position(of: $0) != nil } }
}
