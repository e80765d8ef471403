import Foundation
import Unconference
import Website

/// One build of a site: read, check, make, exchange.
///
/// What the last build left is used where it still holds, and only there: the site is the same, byte for byte, as one that
/// was built from nothing.
struct SiteBuild {
    /// What may be asked of a build.
    struct Options: Sendable {
        /// The day that counts as today.
        var date: LocalDate
        /// Where the site will live, if that is not what `unconf.yml` says.
        var baseURL: String?
        /// Whether drafts are shown.
        var drafts = false
        /// Whether warnings stop the build.
        var isStrict = false
    }

    /// What came of a build.
    struct Outcome {
        /// What was written; nil where findings stopped the build.
        var change: OutputFolder.Change?
        /// All that there is to say.
        var findings: [Finding]
        /// All that the build had in memory.
        var remains: Remains
    }

    private let folder: SiteFolder
    private let options: Options
    private let place: OutputFolder
    private let settings: ContentHash
    private let printer = DrawingPrinter()

    /// A build of a site folder into a folder that is ours to replace.
    init(_ folder: SiteFolder, into place: OutputFolder, _ options: Options) {
        self.folder = folder
        self.options = options
        self.place = place
        var settings = ContentHash()
        settings.add(FileStamp.program)
        settings.add("\(options)")
        settings.add(folder.root.path)
        settings.add(printer?.stamp)
        self.settings = settings
    }

    /// Builds.
    func run() throws -> Outcome {
        let (inventory, latest) = try Parallel.both { [folder] in
            SiteInventory(folder)
        } _: { [place] in
            place.record
        }
        let record = latest.flatMap { place.fits($0, settings) ? $0 : nil }
        let former = record.map(place.intact) ?? PathTable()
        if let record, former.count == record.outputs.count, inventory.isUnchanged(since: record),
            let findings = record.allFindings
        {
            let change = OutputFolder.Change(files: former.count - 1, written: 0, removed: 0)
            return Outcome(change: change, findings: findings, remains: Remains(inventory, record, former))
        }
        let (sources, theme) = try Parallel.both { [folder, options] in
            try SiteSources(folder, inventory, record: record, baseURL: options.baseURL)
        } _: { [folder] in
            // A build leaves a record only where nothing is wrong with the theme.
            try inventory.readTheme(of: folder, isChecked: record?.others == inventory.others)
        }
        let shelf = place.pictures
        let (news, (publication, remarks)) = try Parallel.both { [settings] in
            var news = BuildNews(sources, settings: settings, since: record)
            news.checkNames()
            return news
        } _: { [options] in
            var remarks: [Finding] = []
            let publication = try sources.publication(
                date: options.date,
                drafts: options.drafts,
                theme: theme,
                shelf: shelf,
                printer: printer,
                findings: &remarks
            )
            return (publication, remarks)
        }
        var findings = sources.findings + news.nameFindings + remarks
        let trail = NoteTrail(publication)
        let words = record.flatMap(place.words)
        var made = try SiteMaking(
            publication: publication,
            trail: trail,
            record: record,
            former: former,
            // Without the words of the last build there is nothing to go on with.
            news: words == nil ? nil : news.pages(trail, plans: publication.plans),
            words: words,
            place: place
        ).run()
        let known = findings
        findings += made.findings
        let stops = findings.contains {
            $0.severity == .error || (options.isStrict && $0.severity == .warning)
        }
        guard !stops else {
            made.abandon(at: place)
            return Outcome(change: nil, findings: findings, remains: Remains())
        }
        if let changed = inventory.content.changed ?? inventory.theme.changed {
            made.abandon(at: place)
            throw Failure(
                "changed-meanwhile",
                "\(changed) changed while the site was built",
                at: Place(file: changed),
                help: "build again; the old site is untouched"
            )
        }
        try made.publish(to: place, since: record)
        shelf.clear()
        let agreements = Agreements.numbers(of: sources.gatherings, and: sources.library.boards)
        // Of a build that left no record nobody knows whom it named.
        let mayName = !sources.gatherings.isEmpty || !sources.library.boards.isEmpty
        let isTakenBack =
            latest.map { !$0.agreements.isSubset(of: agreements) }
            ?? (place.hasPrevious && mayName)
        if isTakenBack { try place.forgetPrevious() }
        var next = news.record(of: made, findings: known, in: place)
        next.agreements = agreements
        place.leave(next, adding: made.words, to: words, isTight: isTakenBack)
        let remains = Remains(inventory, record, former, sources, news, publication, trail, words, made)
        return Outcome(change: made.count, findings: findings, remains: remains)
    }
}
