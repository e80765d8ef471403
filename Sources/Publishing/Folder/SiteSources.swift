import Formats
import Foundation
public import Registration
import Review
import Storage
public import Unconference
public import Website

/// A site folder's content, read whole, with the public view of the events whose private data file is here.
public struct SiteSources: Sendable {
    /// The site folder.
    public let folder: SiteFolder
    /// The content as values.
    public let library: Library
    /// The private side of the events that the data file knows, for checks only.
    public let gatherings: [Gathering]
    /// The public records as the files have them, by event.
    public let records: [Slug: BoardRecord]
    /// What was noticed while reading.
    public let findings: [Finding]

    /// The files as they were found.
    public let inventory: SiteInventory
    /// What each file of the content adds, in the order of their paths.
    let parts: [LibraryPart]

    /// Reads everything.
    public init(_ folder: SiteFolder) throws { try self.init(folder, record: nil) }

    /// Reads everything.
    ///
    /// - Parameters:
    ///   - folder: the site folder.
    ///   - record: what the last build left; notes that have not changed since are not read again.
    ///   - baseURL: where the site will live, if that is not what `unconf.yml` says.
    init(_ folder: SiteFolder, record: BuildRecord?, baseURL: String? = nil) throws {
        try self.init(folder, SiteInventory(folder), record: record, baseURL: baseURL)
    }

    /// Reads files that were found before.
    init(_ folder: SiteFolder, _ inventory: SiteInventory, record: BuildRecord?, baseURL: String?) throws {
        var site = folder.site
        if let baseURL { site.baseURL = baseURL.hasSuffix("/") ? baseURL : baseURL + "/" }
        let content = inventory.content
        let parts = try content.map { [site] file, keeps -> LibraryPart? in
            if let known = record?.sources[file.path], known.stamp == file.stamp, let packed = known.packed,
                let part = try? LibraryPart(packed: packed, file: content.later(file))
            {
                return part
            }
            return content.source(file, keeps: keeps).map { LibraryPart($0, site: site) }
        }
        self.folder = folder
        self.inventory = inventory
        self.parts = parts
        records = Dictionary(parts.compactMap { $0.board }) { first, _ in first }
        let (gatherings, unknown) = try SiteSources.gatherings(of: parts, in: folder)
        self.gatherings = gatherings
        var programmes: [Slug: Programme] = [:]
        for gathering in gatherings {
            let former = records[gathering.event.slug]
            // Whoever signs up after an event is retired begins it anew, and must not take its board from the site.
            if let former, gathering.hasOnly(former) { continue }
            programmes[gathering.event.slug] = gathering.programme(former: former)
        }
        let reading = Library.read(site: site, parts: parts, programmes: programmes)
        library = reading.value
        findings = folder.findings + content.findings + inventory.theme.findings + reading.findings + unknown
    }

    /// The private side of the events that the data file knows and whose files say what they should; and an error for each
    /// event without a file, whose people nobody could look for.
    private static func gatherings(of parts: [LibraryPart], in folder: SiteFolder) throws -> (
        known: [Gathering], unknown: [Finding]
    ) {
        guard folder.hasDataFile else { return ([], []) }
        let dataFile = try folder.dataFile()
        let known = try dataFile.events()
        let gatherings = try parts.filter { !$0.findings.hasErrors }.compactMap { $0.event }
            .filter { known.contains($0.slug) }
            .map { try dataFile.gathering(of: $0) }
        let defined = Set(folder.eventSlugs)
        let unknown = known.filter { !defined.contains($0) }
            .map { Finding.eventWithoutDefinition($0, .error, in: SiteFolder.dataFileName) }
        return (gatherings, unknown)
    }

    /// What was noticed in the files of a folder, such as that of stories: a list without what can't be read would
    /// pass over it in silence.
    public func findings(in folder: String) -> [Finding] {
        findings.filter { $0.place?.file.hasPrefix(folder + "/") == true }
    }

    /// The paths of everything under `Content`, in their order.
    public var paths: [String] { inventory.content.found.map(\.path) }

    /// What people agreed to that may show on the site.
    public var agreements: Agreements { Agreements(of: gatherings, and: library) }

    /// What is shown, without smaller sizes of pictures.
    ///
    /// - Parameter settings: as of when, and how.
    public func selection(_ settings: PublicationSettings) -> Selection { selection(settings, cache: nil) }

    /// What is shown.
    ///
    /// - Parameters:
    ///   - settings: as of when, and how.
    ///   - cache: where smaller sizes of pictures are kept; none are made where there is none.
    func selection(_ settings: PublicationSettings, cache: PictureCache?) -> Selection {
        var library = library
        if let cache {
            let pictures = library.picturesInTexts
            let versions = Parallel.map(pictures) { cache.versions(of: $0.picture) }
            for (picture, versions) in zip(pictures, versions) { library.add(versions, to: picture.path) }
        }
        return Selection(
            library,
            settings: settings,
            clearedStamp: { ClearedStamp(of: $0, under: $1).description }
        )
    }

    /// What there is to say of the texts as their pages would show them on a day, drafts included: links that lead nowhere,
    /// pictures that are missing, what is left out or still to be written.
    public func pageFindings(on day: LocalDate) throws -> [Finding] {
        let selection = selection(PublicationSettings(date: day, showsDrafts: true))
        let publication = Publication(selection, theme: try inventory.readTheme(of: folder))
        return publication.findings + selection.missingClearances
            + Parallel.map(publication.plans) { publication.check($0) }.flatMap(\.self)
    }
}
