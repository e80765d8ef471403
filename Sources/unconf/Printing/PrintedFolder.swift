import Foundation
import Glibc
import Markup
import Paper
import Publishing
import Unconference

/// A folder of paper, for its owner's eyes only: a file for each kind, a first page, and a word to version control.
struct PrintedFolder {
    /// Where it is.
    let folder: URL

    /// The folder beside the data file that is kept fresh while the board is served.
    init(of site: SiteFolder) { folder = site.root.appending(path: PrintedFolder.name) }

    /// A folder anywhere.
    init(at path: String) { folder = URL(filePath: path).standardizedFileURL }

    /// The name of the folder beside the data file.
    static let name = "print"

    private static let ignore = ".gitignore"
    private static let first = "index.html"

    /// Every name that may stand in such a folder, those of files that were being written included.
    private static var names: Set<String> {
        let names = sheets.map { "\($0.name).html" } + [first, ignore]
        return Set(names + names.map(draft))
    }

    private static func draft(_ name: String) -> String { ".\(name).draft" }

    /// Writes some kinds of paper, each file as a whole or not at all.
    ///
    /// - Returns: the names of the files, in the order of the table of contents.
    @discardableResult
    func write(_ pack: PrintPack, _ kinds: [any Sheet.Type]) throws -> [String] {
        try make()
        try replace(PrintedFolder.ignore, [UInt8]("*\n".utf8))
        var papers: [(sheet: any Sheet.Type, pages: Int)] = []
        for kind in kinds {
            let printout = kind.printout(of: pack)
            try replace("\(kind.name).html", printout.document.bytes)
            papers.append((kind, printout.pages.count))
        }
        try replace(PrintedFolder.first, PackIndex.document(of: pack, papers).bytes)
        return [PrintedFolder.first] + papers.map { "\($0.sheet.name).html" }
    }

    /// Refuses a folder in which something else lies.
    func requireOwn() throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        guard let other = names.sorted().first(where: { !PrintedFolder.names.contains($0) }) else { return }
        throw Failure(
            "folder-not-empty",
            "\(folder.path) holds \(other), which is no paper of unconf",
            help: "choose a folder that is empty or not there yet"
        )
    }

    /// Takes the papers away, and the folder with them when nothing else lies in it.
    func remove() {
        for name in PrintedFolder.names { unlink(folder.appending(path: name).path) }
        rmdir(folder.path)
    }

    private func make() throws {
        try? FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        // One that was there may have been open to others.
        guard chmod(folder.path, 0o700) == 0 else { throw notWritten("") }
    }

    /// Puts a file in the place of the one that is there, in one step.
    private func replace(_ name: String, _ bytes: [UInt8]) throws {
        let path = folder.appending(path: name).path
        let draft = folder.appending(path: PrintedFolder.draft(name)).path
        unlink(draft)
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw notWritten(name) }
        let isPut = DiskFile.put(bytes, into: file)
        let isWhole = close(file) == 0 && isPut
        guard isWhole, rename(draft, path) == 0 else {
            unlink(draft)
            throw notWritten(name)
        }
    }

    private func notWritten(_ name: String) -> Failure {
        Failure(
            "not-written",
            "\(folder.appending(path: name).path) could not be written",
            help: "check that the folder may be written to and that the disk has room"
        )
    }
}
