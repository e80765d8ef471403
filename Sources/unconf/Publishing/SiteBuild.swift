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
    }

    private let folder: SiteFolder
    private let options: Options
    private let place: OutputFolder
    private let settings: ContentHash

    /// A build of a site folder into a folder that is ours to replace.
    init(_ folder: SiteFolder, into place: OutputFolder, _ options: Options) {
        self.folder = folder
        self.options = options
        self.place = place
        var settings = ContentHash()
        settings.add(FileStamp.program)
        settings.add("\(options)")
        settings.add(folder.root.path)
        self.settings = settings
    }

    /// Builds.
    func run() throws -> Outcome {
        var clock = ContinuousClock.now
        func lap(_ s: String) {
            let n = ContinuousClock.now;
            if getenv("LAPS") != nil {
                print(
                    s,
                    (n - clock).components.attoseconds / 1_000_000_000_000_000,
                    "ms",
                    (n - clock).components.attoseconds / 1_000_000_000_000 % 1000
                )
            }; clock = n
        }
        let inventory = SiteInventory(folder)
        lap("inventory")
        let record = place.record(settings)
        lap("record")
        let former = record.map(place.intact) ?? PathTable()
        lap("intact")
        if let record, former.count == record.outputs.count, inventory.isUnchanged(since: record),
            let findings = record.findings.all
        {
            let change = OutputFolder.Change(files: former.count - 1, written: 0, removed: 0)
            return Outcome(change: change, findings: findings)
        }
        let sources = try SiteSources(folder, inventory, record: record, baseURL: options.baseURL)
        lap("sources")
        var news = BuildNews(sources, settings: settings, since: record)
        lap("news")
        news.checkNames()
        lap("names")
        var findings = sources.findings + news.nameFindings
        let publication = try sources.publication(
            date: options.date,
            drafts: options.drafts,
            findings: &findings
        )
        lap("publication")
        var made = try SiteMaking(
            publication: publication,
            record: record,
            former: former,
            changed: news.changed,
            place: place
        ).run()
        lap("making")
        findings += made.findings
        let stops = findings.contains {
            $0.severity == .error || (options.isStrict && $0.severity == .warning)
        }
        guard !stops else {
            made.abandon(at: place)
            return Outcome(change: nil, findings: findings)
        }
        lap("x")
        try made.publish(to: place, since: record)
        lap("publish")
        place.leave(news.record(of: made, findings: findings, in: place))
        lap("leave")
        return Outcome(change: made.count, findings: findings)
    }
}
