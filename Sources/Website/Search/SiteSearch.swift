import Formats
import Unconference

/// All that the search page of a site fetches: the list of shards, the shards, and the results' cards.
///
/// The files come in groups that have nothing to do with each other: any number of tasks may make them.
public struct SiteSearch: Sendable {
    let documents: [SearchDocument]
    let index: SearchIndex
    private let strings: Strings

    /// What can be found on a site.
    ///
    /// - Parameters:
    ///   - publication: the site.
    ///   - words: the words of a page with a text of its own, by its file below the output folder, as
    ///     ``Publication/render(_:)`` gave them.
    public init(_ publication: Publication, words: (_ path: String) -> SearchWords?) {
        documents = publication.searchDocuments(words)
        let stamp = SiteSearch.stamp(of: publication, besideNotes: documents[publication.notes.count...])
        index = SearchIndex(documents.map(\.words), stamp: stamp)
        strings = publication.theme.strings(for: publication.site.language)
    }

    /// A group of files, and what the list of all shards needs to know of it.
    public struct Group: Sendable {
        /// The files.
        public let files: [OutputFile]
        let layout: ShardLayout?
    }

    /// How many groups of files there are.
    public var groupCount: Int { index.partCount + chunks }

    private var chunks: Int { (documents.count + SearchIndex.cardsInFile - 1) / SearchIndex.cardsInFile }

    /// A group of files.
    ///
    /// - Parameter number: its number, less than ``groupCount``.
    public func group(_ number: Int) -> Group {
        guard number >= index.partCount else {
            let part = index.part(number)
            return Group(files: part.files.map(SiteSearch.output), layout: part.layout)
        }
        let chunk = number - index.partCount
        let own = documents[SiteSearch.members(of: chunk, documents.count)]
        let card = SiteSearch.cards(chunk, Array(own), stamp: index.stamp, strings)
        return Group(files: [card], layout: nil)
    }

    /// The list of all shards, and what a later change needs to know of them.
    ///
    /// - Parameter groups: every group.
    public func manifest(of groups: [Group]) -> (file: OutputFile, costs: ShardCosts) {
        let layouts = groups.compactMap(\.layout)
        let costs = ShardCosts(layouts, stamp: index.stamp, documents: documents.count, limit: index.limit)
        return (SiteSearch.output(index.manifest(layouts, starts: starts)), costs)
    }

    /// Where the kinds begin in the list of documents that count for less or more than what was written up.
    private var starts: [(kind: String, document: Int)] {
        [("sessions", SearchDocument.Kind.session), ("topics", .topic), ("pages", .page)].map { name, kind in
            (name, documents.firstIndex { $0.kind.rawValue >= kind.rawValue } ?? documents.count)
        }
    }

    /// Every file, one after the other.
    var files: [OutputFile] {
        let groups = (0..<groupCount).map(group)
        return groups.flatMap(\.files) + [manifest(of: groups).file]
    }

    /// The files that may differ where the same pages can be found as before, and a few have other words.
    ///
    /// - Parameters:
    ///   - publication: the site as it is now.
    ///   - changed: the pages that were made again.
    ///   - costs: how words are parted.
    ///   - before: the words of a page before, by its file.
    ///   - after: the words of a page now, by its file.
    ///   - shard: what is in a file for searching, by its path.
    /// - Returns: the files, and how words are parted now; nil where all files have to be made.
    public static func update(
        _ publication: Publication,
        changed: [Address],
        costs: ShardCosts,
        before: (_ path: String) -> SearchWords?,
        after: (_ path: String) -> SearchWords?,
        shard: (_ path: String) -> [UInt8]?
    ) -> (files: [OutputFile], costs: ShardCosts)? {
        // Which pages there are decides all numbers; what is in them is asked for where it may differ.
        let others = publication.searchDocumentsBesideNotes(hasWords: false) { _ in nil }
        let notes = publication.notes.count
        let count = notes + others.count
        guard count == costs.documents, stamp(of: publication, besideNotes: others[...]) == costs.stamp else {
            return nil
        }
        let places = Dictionary(others.enumerated().map { ($1.address, notes + $0) }) { first, _ in first }
        let positions = changed.compactMap { address -> Int? in
            guard case .note(let event, let note) = address else { return places[address] }
            return publication.notes.position(of: NoteKey(event: event, note: note))
        }
        func document(_ position: Int) -> SearchDocument {
            var document =
                position < notes ? publication.searchDocument(ofNote: position) : others[position - notes]
            if document.hasText { document.words = after(document.address.file) ?? .none }
            return document
        }
        let changes = positions.sorted().compactMap { position -> ShardEdit.Change? in
            let document = document(position)
            let then = before(document.address.file) ?? .none
            guard document.hasText, document.words != then else { return nil }
            return ShardEdit.Change(document: position, before: then, after: document.words)
        }
        guard let edit = ShardEdit.make(changes, of: costs, shard: { shard("search/" + $0) }) else {
            return nil
        }
        let strings = publication.theme.strings(for: publication.site.language)
        let chunks = Set(positions.map { $0 / SearchIndex.cardsInFile }).sorted()
        let cards = chunks.map { chunk in
            let members = members(of: chunk, count)
            return SiteSearch.cards(chunk, members.map(document), stamp: costs.stamp, strings)
        }
        return (edit.files.map(output) + cards, edit.costs)
    }

    private static func cardName(_ chunk: Int) -> String { "cards/c\(chunk).json" }

    private static func output(_ file: SearchFile) -> OutputFile {
        OutputFile(path: "search/" + file.name, bytes: file.bytes)
    }

    private static func members(of chunk: Int, _ count: Int) -> Range<Int> {
        let first = chunk * SearchIndex.cardsInFile
        return min(first, count)..<min(first + SearchIndex.cardsInFile, count)
    }

    private static func cards(
        _ chunk: Int,
        _ own: [SearchDocument],
        stamp: UInt32,
        _ strings: Strings
    ) -> OutputFile {
        var events: [String] = []
        for event in own.compactMap(\.event) where !events.contains(event) { events.append(event) }
        var writer = JSONWriter()
        writer.object { writer in
            writer.integer("first", chunk * SearchIndex.cardsInFile)
            writer.integer("stamp", Int(stamp))
            writer.array("events") { writer in for event in events { writer.string(event) } }
            writer.array("cards") { writer in
                for document in own {
                    writer.array { writer in
                        writer.string(document.title)
                        writer.string(PercentEncoding.path(SitePath.belowTop(document.address.path)))
                        writer.integer(document.kind.rawValue)
                        writer.integer(document.event.flatMap(events.firstIndex) ?? -1)
                        writer.string(document.day.map { strings.day($0, weekday: false) } ?? "")
                        writer.string(document.shortGist)
                        writer.integer(document.kilobytes)
                    }
                }
            }
        }
        return OutputFile(path: "search/" + cardName(chunk), bytes: writer.bytes)
    }

    /// A number that differs when the list of documents does, or what is found of one without a text of its own.
    ///
    /// - Parameters:
    ///   - publication: the site, whose notes come first.
    ///   - others: all else that can be found.
    private static func stamp(
        of publication: Publication,
        besideNotes others: ArraySlice<SearchDocument>
    ) -> UInt32 {
        var hash = ContentHash()
        for note in publication.notes {
            hash.add(note.note.event.text)
            hash.add(note.note.slug.text)
        }
        hash.add(UInt64(publication.notes.count))
        for document in others {
            hash.add(document.address.path)
            // Of these no words are kept that could be compared.
            guard !document.hasText else { continue }
            hash.add(document.title)
            hash.add(document.gist ?? "")
        }
        return UInt32(truncatingIfNeeded: hash.high)
    }
}
