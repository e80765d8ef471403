import Unconference
import Website

/// A site that was made and waits to be published.
struct MadeSite {
    /// Every file of it.
    private(set) var outputs: PathTable<BuildRecord.Output>
    /// The paths of what is new or different.
    let written: [String]
    /// The paths of what is gone.
    let removed: [String]
    /// What is new or different, where it is not on the disk yet.
    let waiting: [OutputFile]
    /// The folder with the new site, where it was written whole.
    let staging: Staging?
    /// A copy of the present site to be brought up to date, where one was made.
    let copy: SiteCopy?
    /// What was noticed before and while it was made.
    let findings: [Finding]
    /// The words of the pages that were made, by their files.
    let words: [String: SearchWords]
    /// The notes that are shown, with what stands for each.
    let notes: [(name: UInt64, content: UInt64)]
    /// How words are parted among the files for searching.
    let search: ArraySlice<UInt8>
    /// Whether it has taken the place of the site before it.
    private(set) var isPublished = false

    init(
        outputs: PathTable<BuildRecord.Output>,
        written: [String],
        removed: [String],
        waiting: [OutputFile],
        staging: Staging?,
        copy: SiteCopy?,
        findings: [Finding],
        words: [String: SearchWords],
        notes: [(name: UInt64, content: UInt64)],
        search: ArraySlice<UInt8>
    ) {
        self.outputs = outputs
        self.written = written
        self.removed = removed
        self.waiting = waiting
        self.staging = staging
        self.copy = copy
        self.findings = findings
        self.words = words
        self.notes = notes
        self.search = search
    }

    /// Whether no site was there before it.
    var isFirst: Bool { isPublished && staging?.hasSite == false }

    /// The paths of all that differs from the site before it.
    var changes: [String] { written + removed }

    /// How much was done; the file by which the folder is known does not count.
    var count: OutputFolder.Change {
        OutputFolder.Change(
            files: outputs.count - 1,
            written: written.count { $0 != OutputFolder.marker },
            removed: removed.count
        )
    }

    /// Takes the place of the present site; where nothing differs, nothing is touched.
    mutating func publish(to place: OutputFolder, since record: BuildRecord?) throws {
        guard !changes.isEmpty else { return abandon(at: place) }
        if let staging {
            try place.publish(staging)
        } else if let record {
            for (path, stamp) in try place.patch(record, on: copy, with: waiting, removing: removed) {
                outputs[path]?.stamp = stamp
            }
        }
        isPublished = true
    }

    /// Gives the new site up.
    func abandon(at place: OutputFolder) {
        copy?.abandon()
        if staging != nil { place.abandon() }
    }
}
