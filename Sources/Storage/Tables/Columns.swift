import GRDB
import Registration
import Unconference

/// One row of a table, read column by column.
///
/// Nothing is taken for granted, since a file may be damaged: what is not as it should be is a ``Failure``, never a trap.
struct Columns {
    private let row: Row
    private let shape: TableShape
    private var index = 0
    /// The event whose row it is.
    let event: Slug
    private let slugs: SlugReader

    /// A row of a table.
    init(_ row: Row, of shape: TableShape, event: Slug, _ slugs: SlugReader) {
        self.row = row
        self.event = event
        self.shape = shape
        self.slugs = slugs
    }

    /// The next column: a text, or nil when there is none.
    mutating func textIfAny() throws -> String? {
        switch try next() {
        case .null: nil
        case .string(let text): text
        default: throw unreadable()
        }
    }

    /// The next column: a number, or nil when there is none.
    mutating func numberIfAny() throws -> Int? {
        switch try next() {
        case .null: nil
        case .int64(let number): Int(number)
        default: throw unreadable()
        }
    }

    /// The next column: a text.
    mutating func text() throws -> String { try present(textIfAny()) }

    /// The next column: a number.
    mutating func number() throws -> Int { try present(numberIfAny()) }

    /// The next column: yes or no.
    mutating func flag() throws -> Bool { try number() != 0 }

    /// The next column: several texts.
    mutating func texts() throws -> [String] { TextList.split(try text()) }

    /// The next column: an instant, or nil when there is none.
    mutating func instantIfAny() throws -> Instant? {
        try numberIfAny().map { Instant(secondsSince1970: Int64($0)) }
    }

    /// The next column: an instant.
    mutating func instant() throws -> Instant { try present(instantIfAny()) }

    /// The next column: a slug, or nil when there is none.
    mutating func slugIfAny() throws -> Slug? {
        guard let text = try textIfAny() else { return nil }
        return try present(slugs.slug(text))
    }

    /// The next column: a slug.
    mutating func slug() throws -> Slug { try present(slugIfAny()) }

    /// The next column: several slugs.
    mutating func slugList() throws -> [Slug] {
        try texts().map { try present(slugs.slug($0)) }
    }

    /// The next column: one of a fixed set of words, or nil when there is none.
    mutating func wordIfAny<Word: RawRepresentable<String>>(_ type: Word.Type = Word.self) throws -> Word? {
        guard let text = try textIfAny() else { return nil }
        return try present(Word(rawValue: text))
    }

    /// The next column: one of a fixed set of words.
    mutating func word<Word: RawRepresentable<String>>(_ type: Word.Type = Word.self) throws -> Word {
        try present(wordIfAny())
    }

    /// The next column: a person.
    mutating func person() throws -> Participant.ID { Participant.ID(try number()) }

    /// The next column: a topic.
    mutating func topic() throws -> Topic.ID { Topic.ID(try number()) }

    /// The next column: who does something.
    mutating func actor() throws -> Actor { try read(Actor.init) }

    /// The next column: a text that something can be read from.
    mutating func read<Value>(_ make: (String) -> Value?) throws -> Value { try present(make(try text())) }

    private mutating func next() throws -> DatabaseValue.Storage {
        guard index < row.count else { throw unreadable() }
        let value: DatabaseValue = row[index]
        index += 1
        return value.storage
    }

    private func present<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw unreadable() }
        return value
    }

    private func unreadable() -> Failure {
        let column = shape.columns.indices.contains(index - 1) ? shape.columns[index - 1] : "?"
        return Failure(
            "unreadable-value",
            "the data file has a value that makes no sense in \(shape.name).\(column)",
            help: "`unconf doctor` says more; `unconf restore FILE` goes back to a backup"
        )
    }
}
