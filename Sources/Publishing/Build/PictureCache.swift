import Glibc
import Pictures
import Synchronization
import Website

/// Smaller sizes of pictures, kept from build to build: making them takes longer than all else that a build does.
///
/// Each picture has a list with the widths and lengths of its versions, which is written last, and a file for each. They are
/// named after what is in the picture, so that one that is moved or copied is known again.
final class PictureCache: Sendable {
    private let folder: String
    /// What was asked for, and is to stay.
    private let wanted = Mutex<Set<String>>([])

    /// A cache in a folder, which need not be there yet.
    init(_ folder: String) {
        self.folder = folder
    }

    /// A picture in smaller sizes: as they were kept, or made now.
    func versions(of picture: Picture) -> [MediaVersion] {
        let hash = ContentHash(of: picture.bytes)
        let name = "\(String(hash.high, radix: 16))-\(String(hash.low, radix: 16))-\(Picture.recipe)"
        let list = "\(name).list"
        if let lines = DiskFile.read("\(folder)/\(list)"), let kept = kept(name, lines) { return kept }
        let made = picture.versions()
        let isKept =
            DiskFile.makeFolder(folder)
            && made.allSatisfy { put($0.bytes, as: "\(name)-\($0.width)") }
            && put(made.flatMap { Array("\($0.width) \($0.bytes.count)\n".utf8) }, as: list)
        return made.map { version in
            let file = "\(name)-\(version.width)"
            // Where the disk takes nothing, they are kept until they are published.
            return MediaVersion(
                width: version.width,
                file: isKept ? later(file) : SourceFile(path: file, bytes: version.bytes)
            )
        }
    }

    /// The versions that a list names; nil where one of them is not there whole.
    private func kept(_ name: String, _ lines: [UInt8]) -> [MediaVersion]? {
        var versions: [MediaVersion] = []
        for line in String(decoding: lines, as: UTF8.self).split(separator: "\n") {
            let numbers = line.split(separator: " ").compactMap { Int($0) }
            guard numbers.count == 2 else { return nil }
            let file = "\(name)-\(numbers[0])"
            guard FileStamp(of: "\(folder)/\(file)")?.size == Int64(numbers[1]) else { return nil }
            wanted.withLock { _ = $0.insert(file) }
            versions.append(MediaVersion(width: numbers[0], file: later(file)))
        }
        wanted.withLock { _ = $0.insert("\(name).list") }
        return versions
    }

    /// A drawing as dots: as it was kept, or made now; nil where the program does not make it.
    func drawing(_ svg: [UInt8], by printer: DrawingPrinter) -> SourceFile? {
        var hash = ContentHash(of: svg)
        hash.add(printer.stamp)
        let file = "\(String(hash.high, radix: 16))-\(String(hash.low, radix: 16)).png"
        wanted.withLock { _ = $0.insert(file) }
        guard FileStamp(of: "\(folder)/\(file)") == nil else { return later(file) }
        guard let made = printer.picture(of: svg) else { return nil }
        // Where the disk takes nothing, it is kept until it is published.
        return DiskFile.makeFolder(folder) && put(made, as: file)
            ? later(file) : SourceFile(path: file, bytes: made)
    }

    private func later(_ file: String) -> SourceFile {
        let place = "\(folder)/\(file)"
        return SourceFile(path: file) { DiskFile.read(place) ?? [] }
    }

    private func put(_ bytes: [UInt8], as file: String) -> Bool {
        wanted.withLock { _ = $0.insert(file) }
        let draft = "\(folder)/\(file).next"
        if DiskFile.write(bytes, to: draft), rename(draft, "\(folder)/\(file)") == 0 { return true }
        unlink(draft)
        return false
    }

    /// Whether a name is one of those that are given here.
    private static func isOurs(_ name: String) -> Bool {
        let parts = name.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count > 1, UInt64(parts[0], radix: 16) != nil else { return false }
        return UInt64(parts[1].prefix { $0 != "." }, radix: 16) != nil
    }

    /// Takes away what nothing asked for.
    func clear() {
        let wanted = wanted.withLock { $0 }
        let there = OpenFolder(folder)?.names(in: ".") ?? []
        let others = there.filter { PictureCache.isOurs($0) && !wanted.contains($0) }
        for name in others { unlink("\(folder)/\(name)") }
        if wanted.isEmpty { rmdir(folder) }
    }
}
