import Unconference

extension Selection {
    /// The notes and questions that are shown.
    public var writings: [Writing] {
        notes.map { note in
            Writing(
                kind: .note,
                reference: "\(note.key.event)/\(note.key.note)",
                title: note.title,
                text: note.prose.body,
                address: note.address
            )
        }
            + questions.map { question in
                Writing(
                    kind: .question,
                    reference: question.head.slug.text,
                    title: question.head.title,
                    text: question.prose.body,
                    address: .question(question.head.slug)
                )
            }
    }
}
