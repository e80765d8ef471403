public import Unconference

/// What people wrote during a session, before anybody checked it: private until it is collected.
public struct RawNote: Hashable, Codable, Sendable {
    /// The topic of the session.
    public var topic: Topic.ID
    /// The text of each part, in the order of ``NotePart``.
    public var texts: [String]
    /// How often it was saved.
    public var version: Int
    /// When it was last saved.
    public var changed: Instant

    /// A note in which nothing is written yet.
    public init(topic: Topic.ID, at now: Instant) {
        self.topic = topic
        texts = NotePart.allCases.map { _ in "" }
        version = 0
        changed = now
    }

    /// The text of a part.
    public subscript(part: NotePart) -> String {
        get {
            NotePart.allCases.firstIndex(of: part).flatMap { texts.indices.contains($0) ? texts[$0] : nil }
                ?? ""
        }
        set {
            guard let index = NotePart.allCases.firstIndex(of: part) else { return }
            while texts.count <= index { texts.append("") }
            texts[index] = newValue
        }
    }

    /// Whether nothing is written in any part.
    public var isEmpty: Bool { texts.allSatisfy(\.isEmpty) }
}

extension RawNote: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The topics that it is about.
    public var topics: [Topic.ID] { [topic] }
    /// The topic.
    public var key: Topic.ID { topic }
    /// Where a gathering keeps its raw notes.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<RawNote>> { \.rawNotes }
    /// A change to a raw note.
    public static func change(_ replacement: Replacement<RawNote>) -> Change { .rawNote(replacement) }
}
