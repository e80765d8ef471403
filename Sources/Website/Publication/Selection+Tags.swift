import Unconference

extension Selection {
    /// The tags in the order of their words, each with all that has it.
    mutating func collectTags() {
        var entries: [TagEntry] = []
        var numbers: [Slug: Int] = [:]
        var spellings: [(tag: String, entry: Int, count: Int)] = []
        var words: [String: Int] = [:]
        func spelling(of tag: String) -> Int {
            if let known = words[tag] { return known }
            let slug = Slug(ofTag: tag)
            let number = numbers[slug] ?? entries.count
            if number == entries.count { entries.append(TagEntry(slug: slug, name: tag)) }
            numbers[slug] = number
            words[tag] = spellings.count
            spellings.append((tag, number, 0))
            return spellings.count - 1
        }
        var seen: [Int] = []
        func enter(_ tags: [String], _ change: (inout TagEntry) -> Void) {
            seen.removeAll(keepingCapacity: true)
            for tag in tags {
                let spelling = spelling(of: tag)
                let number = spellings[spelling].entry
                spellings[spelling].count += 1
                guard !seen.contains(number) else { continue }
                seen.append(number)
                change(&entries[number])
            }
        }
        for (index, note) in notes.enumerated() { enter(note.note.tags) { $0.notes.append(index) } }
        for (index, question) in questions.enumerated() {
            enter(question.head.tags) { $0.questions.append(index) }
        }
        for (index, story) in stories.enumerated() { enter(story.head.tags) { $0.stories.append(index) } }
        for (index, study) in cases.enumerated() { enter(study.head.tags) { $0.cases.append(index) } }
        for (position, event) in events.enumerated() where !event.isPast {
            for (index, topic) in event.topics.enumerated() {
                enter(topic.tags) { $0.topics.append((event: position, topic: index)) }
            }
        }
        // Most writers know how it is spelled; of two spellings that are as frequent, the newest text's counts.
        var most = [Int](repeating: 0, count: entries.count)
        for spelling in spellings where spelling.count > most[spelling.entry] {
            most[spelling.entry] = spelling.count
            entries[spelling.entry].name = spelling.tag
        }
        tags.fill(entries.sorted { NaturalOrder.precedes($0.slug.text, $1.slug.text) })
    }
}
