import Foundation
public import Unconference
public import Website

/// One build of a site: read, check, make, exchange.
///
/// What the last build left is used where it still holds, and only there: the site is the same, byte for byte, as one that
/// was built from nothing.
public struct SiteBuild: Sendable {
    /// What may be asked of a build.
    public struct Options: Sendable {
        /// The day that counts as today.
        public var date: LocalDate
        /// Where the site will live, if that is not what `unconf.yml` says.
        public var baseURL: String?
        /// Whether drafts are shown.
        public var drafts = false
        /// Whether links name files, so that the site can be walked through on a disk.
        public var isForDisk = false
        /// Whether warnings stop the build.
        public var isStrict = false

        /// What a build is asked for as a rule.
        public init(date: LocalDate) { self.date = date }

        /// What of it decides how pages look.
        fileprivate var publication: PublicationSettings {
            PublicationSettings(date: date, showsDrafts: drafts, linksNameFiles: isForDisk)
        }
    }

    /// What came of a build.
    public struct Outcome: Sendable {
        /// What was written; nil where findings stopped the build.
        public var change: OutputFolder.Change?
        /// All that there is to say.
        public var findings: [Finding]
        /// What the site does not show on its day.
        public var leftOut = LeftOut()
        /// All that the build had in memory.
        public var memory: HeldMemory
    }

    private let folder: SiteFolder
    private let options: Options
    private let place: OutputFolder
    private let settings: ContentHash
    private let printer = DrawingPrinter()

    /// A build of a site folder into a folder that is ours to replace.
    public init(_ folder: SiteFolder, into place: OutputFolder, _ options: Options) {
        self.folder = folder
        self.options = options
        self.place = place
        var settings = ContentHash()
        settings.add(FileStamp.program)
        settings.add(UInt64(bitPattern: Int64(options.date.daysSince1970)))
        settings.add(options.baseURL ?? "")
        settings.add(options.drafts ? 1 : 0)
        settings.add(options.isForDisk ? 1 : 0)
        settings.add(options.isStrict ? 1 : 0)
        settings.add(folder.root.path)
        settings.add(printer?.stamp)
        self.settings = settings
    }

    /// Builds; where another build writes to the same place, after that.
    public func run() throws -> Outcome {
        Heap.takeLargeSteps()
        return try place.alone {
            do {
                return try build()
            } catch {
                // A disk that is full needs the room, and nobody else's new site lies there yet.
                place.abandon()
                throw error
            }
        }
    }

    /// A site folder as it was read, with what of it is shown.
    private struct Material: Sendable {
        let sources: SiteSources
        let selection: Selection
        let agreements: Agreements
        let theme: Theme
        /// What the last build wrote, where it still lies there.
        let former: PathTable<BuildRecord.Output>
    }

    private func build() throws -> Outcome {
        let (inventory, latest) = try Parallel.both { [folder] in
            SiteInventory(folder)
        } _: { [place] in
            place.record
        }
        if let latest { try place.requireNothingForeign(beside: latest.outputs) }
        let record = latest.flatMap { $0.settings == settings ? $0 : nil }
        if let record, let outcome = unchanged(since: record, inventory) { return outcome }
        let copy = try record.flatMap { try beginCopy(since: $0, inventory) }
        let cache = place.pictures
        let material = try read(inventory, since: record, picturesIn: cache)
        let (publication, changes) = try Parallel.both {
            Publication(material.selection, theme: material.theme, rasterize: drawings(on: cache))
        } _: { [settings, options] in
            var changes = SiteChanges(material.sources, settings: settings, since: record)
            changes.checkNames(isStrict: options.isStrict, showsDrafts: options.drafts)
            return changes
        }
        let words = record.flatMap(place.words)
        let writer = writer(of: publication, material, changes, since: record, words, copy)
        let known = material.sources.findings + changes.nameFindings + publication.findings
        var made: MadeSite
        do {
            made = try writer.run(after: known)
        } catch  where stops(known) {
            // Files that can't lie beside each other have been told of: that says more than what the disk says.
            copy?.abandon()
            place.abandon()
            return Outcome(change: nil, findings: known, memory: HeldMemory())
        }
        guard !stops(made.findings) else {
            made.abandon(at: place)
            return Outcome(change: nil, findings: made.findings, memory: HeldMemory())
        }
        try requireUnchanged(inventory, for: made)
        try made.publish(to: place, since: record)
        cache.clear()
        let isTakenBack = try forgetWhatIsTakenBack(by: material.agreements, since: latest)
        var next = changes.record(of: made, findings: known, in: place)
        next.agreements = material.agreements.numbers
        next.leftOut = material.selection.leftOut
        let first = made.isFirst && !options.isForDisk ? try? place.beginCopy(of: made.outputs) : nil
        if first != nil { next.keepsCopy(place.inode(of: place.next)) }
        place.leave(next, adding: made.words, to: words, isTight: isTakenBack)
        first?.keep()
        let memory = HeldMemory(
            inventory,
            record,
            material.former,
            material.sources,
            changes,
            publication,
            writer.uses,
            words,
            made
        )
        return Outcome(
            change: made.count,
            findings: made.findings,
            leftOut: next.leftOut,
            memory: memory
        )
    }

    /// Reads the site folder and decides what of it is shown, and looks at the theme and the present site meanwhile.
    private func read(
        _ inventory: SiteInventory,
        since record: BuildRecord?,
        picturesIn cache: PictureCache
    ) throws -> Material {
        let ((sources, (selection, agreements)), (theme, former)) = try Parallel.both {
            [folder, options] in
            let sources = try SiteSources(folder, inventory, record: record, baseURL: options.baseURL)
            let selected = try Parallel.both {
                sources.selection(options.publication, cache: cache)
            } _: {
                sources.agreements
            }
            return (sources, selected)
        } _: { [folder, place] in
            // A build leaves a record only where nothing is wrong with the theme.
            let theme = try inventory.readTheme(of: folder, isChecked: record?.others == inventory.others)
            return (theme, record.map(place.intact) ?? PathTable())
        }
        return Material(
            sources: sources,
            selection: selection,
            agreements: agreements,
            theme: theme,
            former: former
        )
    }

    /// What makes the files: all of them, or those that news touches.
    private func writer(
        of publication: Publication,
        _ material: Material,
        _ changes: SiteChanges,
        since record: BuildRecord?,
        _ words: WordFile?,
        _ copy: SiteCopy?
    ) -> SiteWriter {
        let entries = Parallel.map(Array(0..<publication.noteCount)) {
            NoteUses.Entry($0, of: publication)
        }
        let uses = NoteUses(publication, entries)
        return SiteWriter(
            publication: publication,
            uses: uses,
            record: record,
            former: material.former,
            // Without the words of the last build there is nothing to go on with.
            changes: words == nil ? nil : changes.pages(uses, plans: publication.plans),
            words: words,
            place: place,
            copy: copy
        )
    }

    /// Throws where a file is another by now than the one that was checked.
    private func requireUnchanged(_ inventory: SiteInventory, for made: MadeSite) throws {
        guard let changed = inventory.content.changed ?? inventory.theme.changed else { return }
        made.abandon(at: place)
        throw Failure(
            "changed-meanwhile",
            "\(changed) changed while the site was built",
            at: Place(file: changed),
            help: "build again; the old site is untouched"
        )
    }

    /// Takes the site before the present one away where somebody who is named in it has taken that back; says whether
    /// anybody has.
    private func forgetWhatIsTakenBack(by agreements: Agreements, since latest: BuildRecord?) throws -> Bool {
        let isTakenBack =
            (latest != nil || place.hasPrevious) && agreements.takesBack(latest?.agreements)
        if isTakenBack { try place.forgetPrevious() }
        return isTakenBack
    }

    /// What there is to say where nothing has changed, neither in the site folder nor in the site; nil where something has.
    private func unchanged(since record: BuildRecord, _ inventory: SiteInventory) -> Outcome? {
        guard inventory.isUnchanged(since: record) else { return nil }
        let former = place.intact(record)
        guard record.isWhole(in: former), let findings = record.allFindings else { return nil }
        return Outcome(
            change: OutputFolder.Change(files: former.count - 1, written: 0, removed: 0),
            findings: findings,
            leftOut: record.leftOut,
            memory: HeldMemory(inventory, record, former, findings)
        )
    }

    /// Begins a copy of the present site where a few texts have changed and no site is kept that could be brought up to date.
    private func beginCopy(since record: BuildRecord, _ inventory: SiteInventory) throws -> SiteCopy? {
        guard !place.hasPrevious(of: record), inventory.hasFewChanges(since: record) else { return nil }
        return try place.keptCopy(of: record) ?? place.beginCopy(of: record.outputs)
    }

    /// Whether there is something among findings that stops a build.
    private func stops(_ findings: [Finding]) -> Bool {
        let gravest: Severity = options.isStrict ? .warning : .error
        // There are thousands, of which nothing but this is wanted.
        return findings.indices.contains { findings[$0].severity >= gravest }
    }

    /// What makes dots of drawings and keeps them; nil where this machine can't.
    private func drawings(on cache: PictureCache) -> (([[UInt8]]) -> [SourceFile?])? {
        printer.map { printer in
            { drawings in Parallel.map(drawings) { cache.drawing($0, by: printer) } }
        }
    }
}
