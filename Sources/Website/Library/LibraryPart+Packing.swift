public import Formats
import Unconference

/// A note's part of a library as bytes: a build that finds a file unchanged need not read it again.
extension LibraryPart {
    /// A note in bytes.
    static func packed(_ written: Written<Note>) -> [UInt8] {
        var packer = Packer()
        packer.pack(written.head)
        packer.pack(written.prose.opening) { packer, opening in
            packer.pack(opening.text)
            packer.pack(opening.hasStraightQuotes ? 1 : 0)
        }
        packer.pack(all: written.prose.mentions.sorted()) { $0.pack($1) }
        return packer.bytes
    }

    /// A part that was packed before.
    ///
    /// - Parameters:
    ///   - bytes: what ``packed`` was for the same file.
    ///   - file: the file, unchanged since.
    /// - Throws: where the bytes are something else.
    public init(packed bytes: ArraySlice<UInt8>, file: SourceFile) throws(Unpacker.Mistake) {
        var unpacker = Unpacker(bytes)
        let note = try unpacker.note()
        let opening = try unpacker.optional { packed throws(Unpacker.Mistake) in
            Gist(text: try packed.text(), hasStraightQuotes: try packed.integer() == 1)
        }
        let mentions = try unpacker.all { packed throws(Unpacker.Mistake) in try packed.text() }
        guard unpacker.isAtEnd else { throw Unpacker.Mistake() }
        let prose = Prose(opening, mentions: Set(mentions), file: file)
        self.init(path: file.path, content: .note(Written(note, prose: prose, source: file)), packed: bytes)
    }
}

extension Packer {
    /// Writes a note's keys.
    fileprivate mutating func pack(_ note: Note) {
        pack(note.slug.text)
        pack(note.event.text)
        pack(note.title) { $0.pack($1) }
        pack(note.session) { $0.pack($1.text) }
        pack(note.status.rawValue)
        pack(note.date) { $0.pack($1.daysSince1970) }
        pack(note.updated) { $0.pack($1.daysSince1970) }
        pack(all: note.tags) { $0.pack($1) }
        pack(all: note.authors) { $0.pack($1) }
        pack(note.attribution) { $0.pack($1.rawValue) }
        pack(all: note.buildsOn) { $0.pack($1) }
        pack(all: note.answers) { $0.pack($1.text) }
        pack(note.showing.publishOn) { $0.pack($1.daysSince1970) }
        pack(note.showing.expiresOn) { $0.pack($1.daysSince1970) }
        pack(note.language) { $0.pack($1) }
        pack(all: note.showing.aliases) { $0.pack($1) }
        pack(all: note.extra.sorted { $0.key < $1.key }) { packer, pair in
            packer.pack(pair.key)
            packer.pack(pair.value)
        }
    }
}

extension Unpacker {
    /// Reads a note's keys.
    fileprivate mutating func note() throws(Mistake) -> Note {
        var note = Note(slug: try slug(), event: try slug())
        note.title = try optional { packed throws(Mistake) in try packed.text() }
        note.session = try optional { packed throws(Mistake) in try packed.slug() }
        note.status = try word()
        note.date = try optional { packed throws(Mistake) in try packed.date() }
        note.updated = try optional { packed throws(Mistake) in try packed.date() }
        note.tags = try all { packed throws(Mistake) in try packed.text() }
        note.authors = try all { packed throws(Mistake) in try packed.text() }
        note.attribution = try optional { packed throws(Mistake) in try packed.word() }
        note.buildsOn = try all { packed throws(Mistake) in try packed.text() }
        note.answers = try all { packed throws(Mistake) in try packed.slug() }
        note.showing.publishOn = try optional { packed throws(Mistake) in try packed.date() }
        note.showing.expiresOn = try optional { packed throws(Mistake) in try packed.date() }
        note.language = try optional { packed throws(Mistake) in try packed.text() }
        note.showing.aliases = try all { packed throws(Mistake) in try packed.text() }
        let extra = try all { packed throws(Mistake) in (try packed.text(), try packed.text()) }
        note.extra = Dictionary(extra) { first, _ in first }
        return note
    }

    private mutating func slug() throws(Mistake) -> Slug {
        guard let slug = Slug(try text()) else { throw Mistake() }
        return slug
    }

    private mutating func date() throws(Mistake) -> LocalDate { LocalDate(daysSince1970: try integer()) }

    private mutating func word<Word: RawRepresentable<String>>() throws(Mistake) -> Word {
        guard let word = Word(rawValue: try text()) else { throw Mistake() }
        return word
    }
}
