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
        return SearchWords(kept: Array(raw)[...])
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
    /// - Returns: the stamp of the file; nil where the disk does not take it.
    static func leave(
        at path: String,
        former: WordFile?,
        fresh: [String: SearchWords],
        in outputs: inout PathTable<BuildRecord.Output>
    ) -> FileStamp? {
        var kept = 0
        var added = 0
        for (path, output) in outputs.entries {
            if let words = fresh[path] { added += words.bytes.count } else { kept += output.words.count }
        }
        // What no page needs any more is thrown out when it is as much as what they need.
        if let former, fresh.isEmpty || Int(former.stamp.size) + added < 2 * (kept + added) {
            return former.add(fresh, in: &outputs)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(kept + added)
        for (path, output) in outputs.entries {
            let start = bytes.count
            if let words = fresh[path] {
                bytes += words.bytes
            } else if let old = former?.bytes(output.words) {
                bytes.append(contentsOf: old)
            }
            outputs[path]?.words = Place(start: start, count: bytes.count - start)
        }
        let draft = path + ".next"
        // An empty file has no words and needs no place in memory; one byte does no harm.
        guard DiskFile.write(bytes.isEmpty ? [0] : bytes, to: draft), rename(draft, path) == 0 else {
            return nil
        }
        return FileStamp(of: path)
    }

    private func add(_ fresh: [String: SearchWords], in outputs: inout PathTable<BuildRecord.Output>)
        -> FileStamp?
    {
        guard !fresh.isEmpty else { return stamp }
        var more: [UInt8] = []
        for (path, words) in fresh.sorted(by: { $0.key < $1.key }) {
            guard let old = outputs[path]?.words else { continue }
            if let before = bytes(old), before.elementsEqual(words.bytes) { continue }
            outputs[path]?.words = Place(start: Int(stamp.size) + more.count, count: words.bytes.count)
            more += words.bytes
        }
        guard !more.isEmpty else { return stamp }
        guard DiskFile.append(more, to: path, at: Int(stamp.size)) else { return nil }
        return FileStamp(of: path)
    }
}
