import Unconference

/// Follows notes to the pages that show them: what has changed in a note is made again there and nowhere else.
///
/// Texts are none of its business. Two trails of one site, on which nothing but notes has changed, can be compared.
public struct NoteUses: Sendable {
    /// A note in numbers.
    public struct Entry: Sendable {
        /// Stands for its address.
        let name: UInt64
        /// Stands for all that other pages may show of it.
        let content: UInt64
        /// Stands for its address and its place among others.
        let place: UInt64
    }

    let publication: Publication
    /// The notes in the order of the publication.
    let notes: [Entry]
    /// Stands for the names of all tags and how much there is about each.
    let tags: UInt64
    /// Stands for how many notes each event has.
    let events: UInt64
    /// Stands for the notes of each tag that may be offered as related.
    private let pools: [UInt64]
    /// Stands for what every page shows.
    private let frame: UInt64

    /// The uses of notes on all pages of a site.
    ///
    /// - Parameters:
    ///   - publication: the site.
    ///   - entries: each of its notes in numbers, in their order.
    public init(_ publication: Publication, _ entries: [Entry]) {
        self.publication = publication
        notes = entries
        var tags = ContentHash()
        var pools: [UInt64] = []
        for tag in publication.tags {
            tags.add(tag.slug.text)
            tags.add(tag.name)
            tags.add(UInt64(tag.count))
            var pool = ContentHash()
            pool.add(UInt64(Publication.weight(of: tag)))
            for note in tag.notes.prefix(Publication.relatedReach) { pool.add(notes[note].place) }
            pools.append(pool.high)
        }
        self.tags = tags.high
        self.pools = pools
        var events = ContentHash()
        for event in publication.events { events.add(UInt64(event.notes.count)) }
        self.events = events.high
        var frame = ContentHash()
        frame.add(publication.tags.isEmpty ? 0 : 1)
        for path in publication.media.keys.sorted() { frame.add(path) }
        self.frame = frame.high
    }

    /// Every note by its name, with what stands for its content.
    public var contents: [(name: UInt64, content: UInt64)] { notes.map { ($0.name, $0.content) } }

    /// What a file shows.
    public func use(of plan: PagePlan) -> PageUse {
        var digest = UseDigest(self)
        switch plan.making {
        case .page(let kind) where pageKinds.indices.contains(kind):
            digest.add(frame: frame)
            pageKinds[kind].use(at: plan.address, &digest)
        case .file(let kind) where fileKinds.indices.contains(kind):
            fileKinds[kind].use(at: plan.address, &digest)
        default: break
        }
        return PageUse(facts: digest.facts.high, pool: digest.relatedBy.map(pool) ?? 0)
    }

    private func pool(_ words: [String]) -> UInt64 {
        var pool = ContentHash()
        for tag in publication.tagPositions(of: words) { pool.add(pools[tag]) }
        return pool.high
    }

    /// The names of the notes that a file offers as related.
    public func related(of plan: PagePlan) -> [UInt64] {
        guard case .page = plan.making else { return [] }
        return names(of: publication.relatedNotes(at: plan.address))
    }

    /// The names of notes by their positions.
    public func names(of positions: [Int]) -> [UInt64] { positions.map { notes[$0].name } }

    /// Stands for an address that a text links to.
    static func name(ofPath path: String) -> UInt64 {
        var hash = ContentHash()
        hash.add(path)
        return hash.high
    }

    /// Stands for all addresses in a folder, any of which a dead link may have meant.
    static func name(ofFolder path: String) -> UInt64 {
        var hash = ContentHash()
        hash.add("in")
        hash.add(path)
        return hash.high
    }

    /// Stands for all addresses that end in the same way, wherever they are: a dead link may have meant the only one.
    static func name(ofEnding path: String) -> UInt64 {
        var hash = ContentHash()
        hash.add("as")
        hash.add(String(path.dropFirst(path.parentFolder.count)))
        return hash.high
    }

    /// What the text of a page with a link to some addresses depends on.
    ///
    /// - Parameters:
    ///   - paths: where the links lead.
    ///   - isThere: whether there is something; otherwise it is said what may have been meant.
    static func names(ofLinks paths: [String], _ isThere: (String) -> Bool) -> [UInt64] {
        paths.flatMap { path in
            let own = name(ofPath: path.dropIndexName)
            guard !isThere(path) else { return [own] }
            let folder = path.parentFolder
            return [
                own, name(ofFolder: folder), name(ofFolder: folder.parentFolder), name(ofEnding: path),
            ]
        }
    }

    /// What comes or goes with a file of the site.
    ///
    /// - Parameter file: its path below the output folder.
    public static func names(ofFile file: String) -> [UInt64] {
        let path = "/" + file.dropIndexName
        return [name(ofPath: path), name(ofFolder: path.parentFolder), name(ofEnding: path)]
    }
}

extension NoteUses.Entry {
    /// A note in numbers.
    ///
    /// - Parameters:
    ///   - position: its place among ``Publication/noteCount`` notes.
    ///   - publication: the site.
    public init(_ position: Int, of publication: Publication) {
        let note = publication.notes[position]
        var name = ContentHash()
        name.add(note.note.event.text)
        name.add(note.note.slug.text)
        var place = name
        place.add(note.date)
        var content = place
        content.add(note.title)
        content.add(note.updated)
        content.add(note.attribution.rawValue)
        content.add(note.prose.gist ?? "")
        content.add(note.note.status.rawValue)
        content.add(note.note.language ?? "")
        content.add(note.topic?.slug.text ?? "")
        content.add(note.note.tags)
        content.add(note.note.authors)
        content.add(note.note.buildsOn)
        content.add(UInt64(note.note.answers.count))
        for answer in note.note.answers { content.add(answer.text) }
        self.init(name: name.high, content: content.high, place: place.high)
    }
}

extension ContentHash {
    fileprivate mutating func add(_ texts: [String]) {
        add(UInt64(texts.count))
        for text in texts { add(text) }
    }

    fileprivate mutating func add(_ date: LocalDate) {
        add(UInt64(bitPattern: Int64(date.daysSince1970)))
    }
}
