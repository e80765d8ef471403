import Unconference

extension Selection {
    /// The tags in the order of their words, each with all that has it.
    mutating func collectTags() {
        var entries: [Slug: TagEntry] = [:]
        var slugs: [String: Slug] = [:]
        func enter(_ tags: [String], _ change: (inout TagEntry) -> Void) {
            var seen: [Slug] = []
            for tag in tags {
                let slug = slugs[tag] ?? Slug(from: tag, fallback: "tag")
                slugs[tag] = slug
                guard !seen.contains(slug) else { continue }
                seen.append(slug)
                change(&entries[slug, default: TagEntry(slug: slug, name: tag)])
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
        tags = entries.values.sorted { $0.slug < $1.slug }
    }
}
