import Formats
public import Foundation
import Markup
public import Storage
public import Unconference
import Website

/// A site folder on disk: where things are in it, and how they are read.
public struct SiteFolder: Sendable {
    /// The folder.
    public let root: URL
    /// What `unconf.yml` says.
    public let site: Site
    /// What the reader remarked on in `unconf.yml`.
    public let findings: [Finding]

    /// The named folder, else the nearest parent of the present one with `unconf.yml`.
    public init(_ path: String?) throws {
        root = try SiteFolder.locate(path)
        let bytes = try SiteFolder.bytes("unconf.yml", in: root)
        let reading = try SiteFile.read(FileHead(bytes: bytes[...], firstLine: 1, file: "unconf.yml"))
        site = reading.value
        var findings = reading.findings
        if let event = site.defaultEvent, !SiteFolder.hasEvent(event, in: root) {
            findings.append(SiteFolder.noDefaultEvent(event, .warning, definition: bytes))
        }
        self.findings = findings
    }

    private static func locate(_ path: String?) throws -> URL {
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        if let path {
            let folder = URL(filePath: path).standardizedFileURL
            guard FileManager.default.fileExists(atPath: folder.appending(path: "unconf.yml").path) else {
                throw Failure(
                    "no-site",
                    "there is no unconf.yml in \(path)",
                    help: "`unconf init \(path)` makes a site there"
                )
            }
            return folder
        }
        var folder = here
        while !FileManager.default.fileExists(atPath: folder.appending(path: "unconf.yml").path) {
            let parent = folder.deletingLastPathComponent()
            guard parent.path != folder.path else {
                throw Failure(
                    "no-site",
                    "neither this folder nor one above it has an unconf.yml",
                    help: "`unconf init` makes a site here; `--site DIR` names one elsewhere"
                )
            }
            folder = parent
        }
        return folder
    }

    /// The bytes of a file of the site.
    ///
    /// - Parameter path: the path within the folder, as findings name it.
    public func read(_ path: String) throws -> [UInt8] {
        try SiteFolder.bytes(path, in: root)
    }

    private static func bytes(_ path: String, in root: URL) throws -> [UInt8] {
        let folder = OpenFolder(root.path(percentEncoded: false))
        if let bytes = folder?.read(path) { return bytes }
        if let link = folder?.link(in: path) { throw Failure([.link(link)]) }
        let exists = FileManager.default.fileExists(atPath: root.appending(path: path).path)
        throw Failure(
            exists ? "unreadable" : "no-file",
            exists ? "\(path) can't be read" : "there is no file \(path)",
            at: Place(file: path),
            help: exists ? "check who may read it" : nil
        )
    }

    /// The names of what lies in a folder of the site, in order; none where there is no such folder.
    public func names(in path: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The site's events, in the order of their names.
    public var eventSlugs: [Slug] {
        names(in: ContentPath.events).compactMap(Slug.init).filter { SiteFolder.hasEvent($0, in: root) }
    }

    private static func hasEvent(_ slug: Slug, in root: URL) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: ContentPath.event(slug)).path)
    }

    /// What is said where `default-event` names none: only what is done at an event can't be done then.
    public static func noDefaultEvent(
        _ slug: Slug,
        _ severity: Severity,
        definition: [UInt8]
    ) -> Finding {
        let lines = definition.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let line = lines.firstIndex { $0.starts(with: "default-event".utf8) }.map { $0 + 1 }
        return Finding(
            severity,
            "no-event",
            "`default-event` is \(slug), and there is no such event in Content/events",
            at: Place(file: "unconf.yml", line: line),
            help: "correct it, or `unconf event new --slug \(slug)`"
        )
    }

    /// One event, as its file defines it.
    public func event(slug: Slug) throws -> (Event, [Finding]) {
        try event(slug: slug, in: try read(ContentPath.event(slug)))
    }

    /// One event, as the bytes of its file define it.
    public func event(slug: Slug, in bytes: [UInt8]) throws -> (Event, [Finding]) {
        let path = ContentPath.event(slug)
        let document = try Document(bytes, file: path)
        guard document.frontMatter != nil else {
            throw Failure(
                "no-front-matter",
                "the file has no keys between two lines of ---",
                at: Place(file: path, line: 1),
                help: "compare it with what `unconf event new` writes"
            )
        }
        let reading = try EventFile.read(
            document.head,
            slug: slug,
            body: String(decoding: document.body, as: UTF8.self),
            language: site.language,
            keep: site.keep
        )
        return (reading.value, document.findings + reading.findings)
    }

    /// The private data file, made where there is none yet.
    public func dataFile() throws -> DataFile {
        try DataFile(at: root.appending(path: SiteFolder.dataFileName).path)
    }

    /// The private data file's name in a site folder.
    public static let dataFileName = "unconf.sqlite"

    /// Whether the private data file is there.
    public var hasDataFile: Bool {
        FileManager.default.fileExists(atPath: root.appending(path: SiteFolder.dataFileName).path)
    }
}
