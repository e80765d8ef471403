import Unconference
import Website

/// What has changed since the last build, and what is known without looking again.
struct SiteChanges {
    private let sources: SiteSources
    private let record: BuildRecord?
    private var next = BuildRecord()

    /// What was found in the names of people and organisations, text by text.
    private var names: [(file: String, findings: [Finding])] = []
    private var findingsBesideTexts: [Finding] = []

    /// The files whose text is another than the last build's, or new.
    private var changedTexts: Set<String> = []
    /// What stood for each note in the last build, by its name.
    private let formerNotes: [UInt64: UInt64]

    /// Everything that has to do with names.
    var nameFindings: [Finding] { names.flatMap(\.findings) + findingsBesideTexts }

    /// The news in a site.
    ///
    /// - Parameters:
    ///   - sources: the site as it is now.
    ///   - settings: the program, its options and the folder.
    ///   - record: what the last build left.
    init(_ sources: SiteSources, settings: ContentHash, since record: BuildRecord?) {
        self.sources = sources
        self.record = record
        formerNotes = Dictionary((record?.notes ?? []).map { ($0.name, $0.content) }) { first, _ in first }
        next.settings = settings
        next.dataFile = sources.inventory.dataFile.map(sources.inventory.settled)
        next.others = sources.inventory.others.mapValues(sources.inventory.settled)
        digest()
    }

    /// What has changed in notes and in the texts of pages; nil where anything else did.
    ///
    /// - Parameters:
    ///   - uses: which pages show what of the notes.
    ///   - plans: the files of the site as it will be.
    func pages(_ uses: NoteUses, plans: [PagePlan]) -> PageChanges? {
        guard let record, record.frame == next.frame else { return nil }
        var changed: Set<UInt64> = []
        var gone = Set(formerNotes.keys)
        for (name, content) in uses.contents {
            gone.remove(name)
            if formerNotes[name] != content { changed.insert(name) }
        }
        var come: [String] = []
        var isPlanned = [Bool](repeating: false, count: record.outputs.count)
        for path in plans.lazy.map(\.path) {
            if let place = record.outputs.place(of: path) {
                isPlanned[place] = true
            } else {
                come.append(path)
            }
        }
        let gonePaths = isPlanned.indices.filter { !isPlanned[$0] }.map { record.outputs.entries[$0].path }
            .filter { !$0.hasPrefix("search/") && $0 != OutputFolder.marker }
        return PageChanges(
            texts: changedTexts,
            notes: changed.union(gone),
            addresses: Set((come + gonePaths + pagesOfMovedTexts(since: record)).flatMap(NoteUses.names))
        )
    }

    /// The pages of texts that came or went, whether they are shown or not: of a link to a draft it is said that it is one.
    private func pagesOfMovedTexts(since record: BuildRecord) -> [String] {
        let come = changedTexts.filter { record.sources[$0] == nil }
        let isWhole = record.sources.count + come.count == next.sources.count
        let gone = isWhole ? [] : record.sources.entries.map(\.path).filter { next.sources[$0] == nil }
        return (Array(come) + gone).filter { $0.hasSuffix(".md") }
            .map { $0.dropFirst("Content/".count).dropLast(".md".count) + "/index.html" }
    }

    /// Looks for names in every text that is new, or in all where other names may be known by now.
    ///
    /// - Parameters:
    ///   - isStrict: whether warnings stop the build.
    ///   - showsDrafts: whether drafts are shown.
    mutating func checkNames(isStrict: Bool, showsDrafts: Bool) {
        let checks = Checks(sources)
        let former = record?.frame == next.frame ? record?.sources : nil
        let present = next.sources
        names = checks.privacyFindings(isStrict: isStrict, showsDrafts: showsDrafts) { file in
            guard let known = former?[file], known.stamp.isSurely(present[file]?.stamp) else { return nil }
            return known.findings.all
        }
        findingsBesideTexts = checks.findingsBesideTexts
        for (file, findings) in names where !findings.isEmpty {
            next.sources[file]?.findings = PackedFindings(findings)
        }
    }

    /// What the next build needs to know.
    func record(of made: MadeSite, findings: [Finding], in place: OutputFolder) -> BuildRecord {
        var record = next
        record.outputs = made.outputs
        record.notes = made.notes
        record.search = made.search
        record.findings = PackedFindings(findings)
        let inodes = place.inodes
        record.target = inodes.target
        if made.isPublished {
            record.previous = inodes.previous
            record.changes = made.changes
        } else if let former = self.record {
            record.previous = former.previous
            record.changes = former.changes
            record.copy = former.copy
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
        next.sources.reserve(sources.parts.count)
        for (file, part) in zip(inventory.content.found, sources.parts) {
            let packed = part.packed
            var source = BuildRecord.Source(stamp: inventory.settled(file.stamp))
            if let packed {
                if part.findings.isEmpty { source.packed = packed }
            } else {
                next.frame.add(file.path)
                if let outline = part.outline, part.findings.isEmpty {
                    next.frame.add(outline.high)
                    next.frame.add(outline.low)
                } else {
                    next.frame.add(file.stamp)
                }
            }
            if !source.stamp.isSurely(record?.sources[file.path]?.stamp) { changedTexts.insert(file.path) }
            next.sources[file.path] = source
        }
    }
}
