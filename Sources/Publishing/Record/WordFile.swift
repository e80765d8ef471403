import Glibc
import Website

/// The words of every page that can be found, in a file beside the record, which names places in it.
///
/// A small change adds a few words at the end, so that those of thousands of pages are neither read nor written for it.
final class WordFile: Sendable {
    /// Where the words of a page stand.
    struct Place: Sendable {
        var start = 0
        var count = 0

        /// Whether there are any.
        var isEmpty: Bool { count == 0 }
    }

    /// The words of how many pages are written at once.
    private static let pagesInBlock = 64

    /// What the disk says of it.
    let stamp: FileStamp
    private let path: String
    // Nobody writes where the file ends by its stamp, and nobody but us reads.
    nonisolated(unsafe) private let bytes: UnsafeRawBufferPointer

    /// The file as a record knows it; nil where it is another by now.
    init?(_ path: String, as stamp: FileStamp) {
        guard let present = FileStamp(of: path), present.hasContent(of: stamp), stamp.size > 0 else {
            return nil
        }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        let size = Int(stamp.size)
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else {
            return nil
        }
        self.path = path
        self.stamp = stamp
        bytes = UnsafeRawBufferPointer(start: start, count: size)
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }

    /// The words at a place; nil where there is no such place.
    func words(_ place: Place) -> SearchWords? {
        guard !place.isEmpty, let raw = bytes(place) else { return nil }
        return SearchWords(kept: raw, by: self)
    }

    private func bytes(_ place: Place) -> UnsafeRawBufferPointer? {
        guard place.start >= 0, place.count > 0, place.start <= bytes.count,
            place.count <= bytes.count - place.start
        else { return nil }
        return UnsafeRawBufferPointer(rebasing: bytes[place.start..<place.start + place.count])
    }

    /// Leaves the words of a site for the next build.
    ///
    /// - Parameters:
    ///   - path: where the file lies.
    ///   - former: the file as it is, where it may be added to.
    ///   - fresh: the words of the pages that were made, by their files.
    ///   - outputs: all files; each learns where its words stand.
    ///   - isTight: whether what no page needs any more is thrown out in any case.
    /// - Returns: the stamp of the file; nil where the disk does not take it.
    static func leave(
        at path: String,
        former: WordFile?,
        fresh: [String: SearchWords],
        in outputs: inout PathTable<BuildRecord.Output>,
        isTight: Bool
    ) -> FileStamp? {
        var kept = outputs.entries.indices.reduce(0) { $0 + outputs.entries[$1].value.words.count }
        var added = 0
        for (path, words) in fresh {
            kept -= outputs[path]?.words.count ?? 0
            added += words.raw.count
        }
        // What no page needs any more is thrown out when it is as much as what they need.
        if let former, !isTight, fresh.isEmpty || Int(former.stamp.size) + added < 2 * (kept + added) {
            return former.add(fresh, in: &outputs)
        }
        var pieces: [(words: SearchWords?, old: Place, start: Int)] = []
        pieces.reserveCapacity(outputs.count)
        var end = 0
        for (path, output) in outputs.entries {
            let words = fresh[path]
            let count = words?.raw.count ?? (former == nil ? 0 : output.words.count)
            guard count > 0 || !output.words.isEmpty else { continue }
            pieces.append((words, output.words, end))
            outputs[path]?.words = Place(start: end, count: count)
            end += count
        }
        let draft = path + ".next"
        unlink(draft)
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { return nil }
        // An empty file has no words and needs no place in memory; one byte does no harm.
        let isLong = ftruncate(file, max(1, end)) == 0
        // Who writes to a file keeps all others waiting, so that the words of many pages go in one piece.
        let blocks = stride(from: 0, to: pieces.count, by: WordFile.pagesInBlock).map {
            pieces[$0..<min($0 + WordFile.pagesInBlock, pieces.count)]
        }
        let isWritten = Parallel.map(blocks) { block in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(block.reduce(0) { $0 + ($1.words?.raw.count ?? $1.old.count) })
            for piece in block {
                if let words = piece.words {
                    withExtendedLifetime(words) { bytes.append(contentsOf: words.raw) }
                } else if let former, !piece.old.isEmpty {
                    guard let old = former.bytes(piece.old) else { return false }
                    bytes.append(contentsOf: old)
                }
            }
            return bytes.withUnsafeBytes { DiskFile.put($0, into: file, at: block.first?.start ?? 0) }
        }
        let isClosed = close(file) == 0
        guard isLong, isClosed, !isWritten.contains(false), rename(draft, path) == 0 else { return nil }
        return FileStamp(of: path)
    }

    private func add(_ fresh: [String: SearchWords], in outputs: inout PathTable<BuildRecord.Output>)
        -> FileStamp?
    {
        guard !fresh.isEmpty else { return stamp }
        var more: [UInt8] = []
        for (path, words) in fresh.sorted(by: { $0.key < $1.key }) {
            guard let old = outputs[path]?.words else { continue }
            if let before = bytes(old), before.elementsEqual(words.raw) { continue }
            outputs[path]?.words = Place(start: Int(stamp.size) + more.count, count: words.raw.count)
            withExtendedLifetime(words) { more += words.raw }
        }
        guard !more.isEmpty else { return stamp }
        guard DiskFile.append(more, to: path, at: Int(stamp.size)) else { return nil }
        return FileStamp(of: path)
    }
}
