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
            return Group(files: index.files(ofPart: number).map(output), layout: index.layout(ofPart: number))
        }
        let chunk = number - index.partCount
        let card = OutputFile(path: "search/" + SiteSearch.cardName(chunk), bytes: card(chunk))
        return Group(files: [card], layout: nil)
    }

    /// The list of all shards.
    ///
    /// - Parameter groups: every group.
    public func manifest(of groups: [Group]) -> OutputFile {
        output(index.manifest(groups.compactMap(\.layout)))
    }

    /// Every file, one after the other.
    var files: [OutputFile] {
        let groups = (0..<groupCount).map(group)
        return groups.flatMap(\.files) + [manifest(of: groups)]
    }

    /// The files that differ from those of another day, on which the same pages had other words.
    ///
    /// - Parameter previous: the words of that day, as in ``init(_:words:)``.
    /// - Returns: the files, and the paths of those that are gone.
    public func changes(
        since previous: (_ path: String) -> SearchWords?
    ) -> (written: [OutputFile], removed: [String]) {
        let former = documents.map { document in
            // Pages without a text of their own have the words that their keys give them, then as now.
            document.hasText ? previous(document.address.file) ?? .none : document.words
        }
        let changed = documents.indices.filter { documents[$0].words != former[$0] }
        let cards = Set(changed.map { $0 / SearchIndex.cardsInFile }).sorted().map { chunk in
            OutputFile(path: "search/" + SiteSearch.cardName(chunk), bytes: card(chunk))
        }
        let changes = index.changes(since: former)
        return (changes.written.map(output) + cards, changes.removed.map { "search/" + $0 })
    }

    private static func cardName(_ chunk: Int) -> String { "cards/c\(chunk).json" }

    private func output(_ file: SearchFile) -> OutputFile {
        OutputFile(path: "search/" + file.name, bytes: file.bytes)
    }

    private func card(_ chunk: Int) -> [UInt8] {
        let first = chunk * SearchIndex.cardsInFile
        let own = documents[
            min(first, documents.count)..<min(first + SearchIndex.cardsInFile, documents.count)
        ]
        var events: [String] = []
        for event in own.compactMap(\.event) where !events.contains(event) { events.append(event) }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("first")
            writer.integer(first)
            writer.key("stamp")
            writer.integer(Int(index.stamp))
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
        return writer.bytes
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
