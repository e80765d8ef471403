import Formats
import Synchronization
import Unconference

/// All that the search page of a site fetches: the list of shards, the shards, and the results' cards.
///
/// The shards of a part are made together, the first time that one of them is asked for, by whichever task asks.
final class SiteSearch: Sendable {
    /// A part of the index that is made at most once.
    private final class Part: Sendable {
        let files = Mutex<[String: [UInt8]]?>(nil)
    }

    let documents: [SearchDocument]
    let index: SearchIndex
    /// The files below `search/`.
    let names: [String]
    private let partOfName: [String: Int]
    private let parts: [Part]

    init(_ documents: [SearchDocument]) {
        self.documents = documents
        index = SearchIndex(documents.map(\.words), stamp: SiteSearch.stamp(of: documents))
        let chunks = (documents.count + SearchIndex.cardsInFile - 1) / SearchIndex.cardsInFile
        names =
            [index.manifest.name] + index.shardNames.joined() + (0..<chunks).map { "cards/c\($0).json" }
        var partOfName: [String: Int] = [:]
        for (part, names) in index.shardNames.enumerated() { for name in names { partOfName[name] = part } }
        self.partOfName = partOfName
        parts = index.shardNames.map { _ in Part() }
    }

    /// What is in a file below `search/`; nil where there is none of this name.
    func bytes(of name: String, strings: Strings) -> [UInt8]? {
        if name == index.manifest.name { return index.manifest.bytes }
        if let part = partOfName[name] {
            return parts[part].files.withLock { files in
                let made =
                    files
                    ?? Dictionary(index.files(ofPart: part).map { ($0.name, $0.bytes) }) { first, _ in first }
                files = made
                return made[name]
            }
        }
        guard name.hasPrefix("cards/c"), let chunk = Int(name.dropFirst(7).prefix { $0 != "." }) else {
            return nil
        }
        return cards(chunk, strings)
    }

    private func cards(_ chunk: Int, _ strings: Strings) -> [UInt8] {
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
