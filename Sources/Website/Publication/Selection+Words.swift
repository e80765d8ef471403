import Markup
import Unconference

extension Selection {
    /// Titles and other words as the keys of files have them, and those of topics as people pitched them, become as texts
    /// are set.
    mutating func setWords(_ set: (_ title: String, _ language: String?) -> String) {
        func put<Head: Equatable>(_ texts: inout Shelf<Slug, Written<Head>>, _ change: (inout Head) -> Void) {
            for (index, text) in texts.enumerated() {
                var head = text.head
                change(&head)
                texts[index] = text.changing(head)
            }
        }
        func put(_ story: inout Story) {
            let language = story.language
            story.title = set(story.title, language)
            story.outcome = story.outcome.map { set($0, language) }
        }
        put(&stories) { put(&$0) }
        put(&cases) { put(&$0) }
        put(&questions) { $0.title = set($0.title, $0.language) }
        put(&ambassadors) { ambassador in
            let language = ambassador.language
            ambassador.name = set(ambassador.name, language)
            ambassador.objective = ambassador.objective.map { set($0, language) }
            ambassador.organisationKind = ambassador.organisationKind.map { set($0, language) }
            ambassador.validatedBy = ambassador.validatedBy.map { set($0, language) }
        }
        for (index, page) in pages.enumerated() {
            var head = page.page.head
            head.title = set(head.title, head.language)
            pages[index].page = page.page.changing(head)
        }
        for (index, event) in events.enumerated() {
            events[index] = event.setting { set($0, event.event.language) }
        }
        for (index, note) in notes.enumerated() {
            // A title that is a heading of the text was set with it. Most are as they should be.
            let setsTitle = note.written.head.title != nil && Punctuation.changes(note.title)
            let setsTopic = note.topic.map { Punctuation.changes($0.title) } ?? false
            guard setsTitle || setsTopic else { continue }
            let language = events[named: note.written.head.event].map(\.event.language)
            let title = setsTitle ? set(note.title, note.written.head.language ?? language) : note.title
            var topic = note.topic
            if let title = topic?.title { topic?.title = set(title, language) }
            notes[index] = note.changing(title: title, topic: topic)
        }
    }
}

extension Written where Head: Equatable {
    /// The same text with another head; itself where that is the same.
    fileprivate func changing(_ head: Head) -> Written {
        head == self.head ? self : Written(head, prose: prose, source: source)
    }
}

extension PublishedEvent {
    /// The same event with its words, and those of its topics, as they are set.
    fileprivate func setting(_ set: (String) -> String) -> PublishedEvent {
        func setting(_ topics: [PublicTopic]) -> [PublicTopic] {
            topics.map { topic in
                var topic = topic
                topic.title = set(topic.title)
                topic.detail = set(topic.detail)
                return topic
            }
        }
        var programme = programme
        programme.event.title = set(event.title)
        programme.event.tagline = event.tagline.map(set)
        programme.event.purpose = event.purpose.map { $0.setting(set) }
        for place in event.slots.indices {
            programme.event.slots[place].title = event.slots[place].title.map(set)
        }
        programme.board.topics = setting(board.topics)
        return changing(programme: programme, topics: setting(topics))
    }
}

extension Purpose {
    /// The same purpose with its words as they are set.
    fileprivate func setting(_ set: (String) -> String) -> Purpose {
        var purpose = self
        purpose.need = set(need)
        purpose.audience = set(audience)
        purpose.outcome = set(outcome)
        for place in measures.indices { purpose.measures[place].text = set(measures[place].text) }
        return purpose
    }
}
