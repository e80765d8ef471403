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
        index = SearchIndex(documents.map(\.words), stamp: SiteSearch.stamp(of: documents))
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
        let card = SiteSearch.cards(number - index.partCount, of: documents, stamp: index.stamp, strings)
        return Group(files: [card], layout: nil)
    }

    /// The list of all shards, and what a later change needs to know of them.
    ///
    /// - Parameter groups: every group.
    public func manifest(of groups: [Group]) -> (file: OutputFile, costs: ShardCosts) {
        let layouts = groups.compactMap(\.layout)
        let costs = ShardCosts(layouts, stamp: index.stamp, documents: documents.count, limit: index.limit)
        return (SiteSearch.output(index.manifest(layouts)), costs)
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
    ///   - changed: the files of the pages that were made again.
    ///   - costs: how words are parted.
    ///   - before: the words of a page before, by its file.
    ///   - after: the words of a page now, by its file.
    ///   - shard: what is in a file for searching, by its path.
    /// - Returns: the files, and how words are parted now; nil where all files have to be made.
    public static func update(
        _ publication: Publication,
        changed: Set<String>,
        costs: ShardCosts,
        before: (_ path: String) -> SearchWords?,
        after: (_ path: String) -> SearchWords?,
        shard: (_ path: String) -> [UInt8]?
    ) -> (files: [OutputFile], costs: ShardCosts)? {
        // Which pages there are decides all numbers; their words are asked for where they may differ.
        var documents = publication.searchDocuments(hasWords: false) { _ in nil }
        guard stamp(of: documents) == costs.stamp, documents.count == costs.documents else { return nil }
        let positions = documents.indices.filter {
            documents[$0].hasText && changed.contains(documents[$0].address.file)
        }
        let chunks = Set(positions.map { $0 / SearchIndex.cardsInFile }).sorted()
        for position in chunks.flatMap({ members(of: $0, documents) }) where documents[position].hasText {
            documents[position].words = after(documents[position].address.file) ?? .none
        }
        let changes = positions.compactMap { position -> ShardEdit.Change? in
            let now = documents[position].words
            let then = before(documents[position].address.file) ?? .none
            return now == then ? nil : ShardEdit.Change(document: position, before: then, after: now)
        }
        guard let edit = ShardEdit.make(changes, of: costs, shard: { shard("search/" + $0) }) else {
            return nil
        }
        let strings = publication.theme.strings(for: publication.site.language)
        let cards = chunks.map { SiteSearch.cards($0, of: documents, stamp: costs.stamp, strings) }
        return (edit.files.map(output) + cards, edit.costs)
    }

    private static func cardName(_ chunk: Int) -> String { "cards/c\(chunk).json" }

    private static func output(_ file: SearchFile) -> OutputFile {
        OutputFile(path: "search/" + file.name, bytes: file.bytes)
    }

    private static func members(of chunk: Int, _ documents: [SearchDocument]) -> Range<Int> {
        let first = chunk * SearchIndex.cardsInFile
        return min(first, documents.count)..<min(first + SearchIndex.cardsInFile, documents.count)
    }

    private static func cards(
        _ chunk: Int,
        of documents: [SearchDocument],
        stamp: UInt32,
        _ strings: Strings
    ) -> OutputFile {
        let members = SiteSearch.members(of: chunk, documents)
        let own = documents[members]
        var events: [String] = []
        for event in own.compactMap(\.event) where !events.contains(event) { events.append(event) }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("first")
            writer.integer(members.lowerBound)
            writer.key("stamp")
            writer.integer(Int(stamp))
            writer.key("events")
            writer.array { writer in for event in events { writer.string(event) } }
            writer.key("cards")
            writer.array { writer in
                for document in own {
                    writer.array { writer in
                        writer.string(document.title)
                        writer.string(PercentEncoding.path(String(document.address.path.dropFirst())))
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

    /// A number that differs when the list of documents does.
    private static func stamp(of documents: [SearchDocument]) -> UInt32 {
        var state: UInt32 = 0x811c_9dc5
        for document in documents {
            for byte in document.address.path.utf8 { state = (state ^ UInt32(byte)) &* 0x0100_0193 }
            state = (state ^ 0x0a) &* 0x0100_0193
        }
        return state
    }
}
