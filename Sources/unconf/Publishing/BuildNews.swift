import Unconference
import Website

/// What has changed since the last build, and what is known without looking again.
struct BuildNews {
    private let sources: SiteSources
    private let record: BuildRecord?
    private var next = BuildRecord()

    /// What was found in the names of people and organisations, text by text.
    private var names: [(file: String, findings: [Finding])] = []
    private var topicFindings: [Finding] = []

    /// Everything that has to do with names.
    var nameFindings: [Finding] { names.flatMap(\.findings) + topicFindings }

    /// The news in a site.
    ///
    /// - Parameters:
    ///   - sources: the site as it is now.
    ///   - settings: the program, its options and the folder.
    ///   - record: what the last build left.
    init(_ sources: SiteSources, settings: ContentHash, since record: BuildRecord?) {
        self.sources = sources
        self.record = record
        next.settings = settings
        next.dataFile = sources.inventory.dataFile.map(sources.inventory.settled)
        next.others = sources.inventory.others.mapValues(sources.inventory.settled)
        digest()
    }

    /// The files whose text alone has changed; nil where anything did that several pages may show.
    var changed: Set<String>? {
        guard let record, record.shared == next.shared else { return nil }
        return Set(
            next.sources.entries.filter { record.sources[$0.path]?.stamp != $0.value.stamp }.map(\.path)
        )
    }

    /// Looks for names in every text that is new, or in all where other names may be known by now.
    mutating func checkNames() {
        let checks = Checks(sources)
        let former = record?.frame == next.frame ? record?.sources : nil
        let present = next.sources
        names = checks.privacyFindings { file in
            guard let known = former?[file], known.stamp == present[file]?.stamp else { return nil }
            return known.findings.all
        }
        topicFindings = checks.topicFindings
        for (file, findings) in names where !findings.isEmpty {
            next.sources[file]?.findings = PackedFindings(findings)
        }
    }

    /// What the next build needs to know.
    func record(of made: MadeSite, findings: [Finding], in place: OutputFolder) -> BuildRecord {
        var record = next
        record.outputs = made.outputs
        record.findings = PackedFindings(findings)
        let inodes = place.inodes
        record.target = inodes.target
        if made.isPublished {
            record.previous = inodes.previous
            record.changes = made.changes
        } else if let former = self.record {
            record.previous = former.previous
            record.changes = former.changes
        }
        return record
    }

    private mutating func digest() {
        let inventory = sources.inventory
        next.frame.add(inventory.dataFile)
        for (path, stamp) in inventory.others.sorted(by: { $0.key < $1.key }) {
            next.frame.add(path)
            next.frame.add(stamp)
        }
        var notes = ContentHash()
        next.sources.reserve(sources.parts.count)
        for (file, part) in zip(inventory.content.found, sources.parts) {
            let packed = part.packed
            var source = BuildRecord.Source(stamp: inventory.settled(file.stamp))
            if let packed {
                notes.add(file.path)
                notes.add(packed)
                if part.findings.isEmpty { source.packed = packed }
            } else {
                next.frame.add(file.path)
                next.frame.add(file.stamp)
            }
            next.sources[file.path] = source
        }
        next.shared = next.frame
        next.shared.add(notes.high)
        next.shared.add(notes.low)
    }
}
