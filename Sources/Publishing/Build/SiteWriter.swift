import Unconference
import Website

/// Makes the files of a site: all of them in a new folder, or only those that may differ from the last build's.
struct SiteWriter {
    /// The site as of a day.
    let publication: Publication
    /// Which of its pages show what of the notes.
    let uses: NoteUses
    /// What the last build left.
    let record: BuildRecord?
    /// What the last build wrote, where it still lies there.
    let former: PathTable<BuildRecord.Output>
    /// What has changed since; nil where more than notes and texts has.
    let changes: PageChanges?
    /// The words that the last build left.
    let words: WordFile?
    /// Where the site goes.
    let place: OutputFolder
    /// A copy of the present site, where one was begun.
    let copy: SiteCopy?

    /// A file that was made, or left as it was; there are thousands, which are shared rather than copied.
    private final class Piece: Sendable {
        let path: String
        let output: BuildRecord.Output
        /// Where it stands among the files of the last build.
        let place: Int?
        /// Whether nothing is known of it now that was not known then.
        let isKept: Bool
        let isWritten: Bool
        /// The file, where it waits for the others.
        let waiting: OutputFile?
        /// The words under which it can be found, where it was made.
        let words: SearchWords?
        /// What was noticed while it was made.
        let findings: [Finding]

        /// A file that lies where it should, or waits to be written.
        init(_ file: MadeFile, _ output: BuildRecord.Output? = nil, of page: RenderedPage? = nil) {
            path = file.path
            self.output = output ?? file.output
            place = file.place
            isKept = false
            isWritten = file.isWritten
            waiting = file.waiting
            words = page?.words
            findings = page?.findings ?? []
        }

        /// A file that is left as the last build made it.
        init(kept path: String, _ output: BuildRecord.Output, at place: Int, isKept: Bool = true) {
            self.path = path
            self.output = output
            self.place = place
            self.isKept = isKept
            isWritten = false
            waiting = nil
            words = nil
            findings = output.trace.findings.all ?? []
        }
    }

    /// Where a file that was made is now.
    private struct MadeFile {
        let path: String
        let output: BuildRecord.Output
        let place: Int?
        var isWritten = false
        var waiting: OutputFile?
    }

    /// What was made, put together.
    private struct Gathered {
        private(set) var outputs: PathTable<BuildRecord.Output>
        private(set) var written: [String] = []
        private(set) var waiting: [OutputFile] = []
        private(set) var findings: [Finding]
        /// Whether the same files are there as in the last build.
        let isSameList: Bool

        /// Puts files together, none of them twice; throws where the disk did not take one.
        init(
            _ parts: [[Piece?]],
            after known: [Finding],
            former: PathTable<BuildRecord.Output>,
            of place: OutputFolder
        ) throws {
            findings = known
            let pieces = parts.joined()
            isSameList = pieces.count == former.count && pieces.allSatisfy { $0?.place != nil }
            outputs = isSameList ? former : PathTable()
            if !isSameList { outputs.reserve(pieces.count) }
            for piece in pieces {
                guard let piece else { throw place.notPublished("write the new site") }
                if !isSameList {
                    outputs[piece.path] = piece.output
                } else if let place = piece.place, !piece.isKept {
                    outputs.set(piece.output, at: place)
                }
                if piece.isWritten { written.append(piece.path) }
                if let file = piece.waiting { waiting.append(file) }
                findings += piece.findings
            }
        }
    }

    /// Whether a copy of the present site or the one before it can be brought up to date, rather than writing a whole one.
    ///
    /// What is to be written waits in memory until then, and all of a site is too much to wait.
    private var canPatch: Bool {
        guard changes != nil, let record, record.isWhole(in: former) else { return false }
        return copy != nil || place.hasPrevious(of: record)
    }

    /// Makes the files.
    ///
    /// - Parameter known: what was noticed before.
    func run(after known: [Finding]) throws -> MadeSite {
        let staging = canPatch ? nil : try beginAnew()
        let pieces = Parallel.map(publication.plans) { piece($0, staging) }
        var fresh: [String: SearchWords] = [:]
        var changed: [Address] = []
        for (number, piece) in pieces.enumerated() {
            guard let piece, let words = piece.words else { continue }
            fresh[piece.path] = words
            changed.append(publication.plans[number].address)
        }
        let search = searchPieces(fresh, changed, staging)
        let parts = [pieces, search.pieces, [piece(OutputFolder.markerFile, staging)]]
        let gathered = try Gathered(parts, after: known, former: former, of: place)
        let outputs = gathered.outputs
        let before =
            gathered.isSameList
            ? [] : former.isEmpty ? place.present() : record?.outputs.entries.map(\.path) ?? []
        return MadeSite(
            outputs: outputs,
            written: gathered.written,
            removed: before.filter { outputs[$0] == nil }.sorted(),
            waiting: gathered.waiting,
            staging: staging,
            copy: staging == nil ? copy : nil,
            findings: gathered.findings,
            words: fresh,
            notes: uses.contents,
            search: search.costs.packed[...]
        )
    }

    /// Begins a whole site; a copy that was begun is in its place.
    private func beginAnew() throws -> Staging {
        copy?.abandon()
        return try place.begin(former: former)
    }

    /// The files for searching: all of them, or those that other words in some pages change.
    private func searchPieces(
        _ fresh: [String: SearchWords],
        _ changed: [Address],
        _ staging: Staging?
    ) -> (pieces: [Piece?], costs: ShardCosts) {
        if let update = searchUpdate(fresh, changed) {
            let others = Set(update.files.map(\.path))
            let left = former.entries.indices.filter { place in
                let path = former.entries[place].path
                return path.hasPrefix("search/") && path != "search/index.html" && !others.contains(path)
            }
            let same = Parallel.map(left) { place in
                let old = former.entries[place]
                return keeps(old.path, old.value, staging)
                    ? Piece(kept: old.path, old.value, at: place) : nil
            }
            return (update.files.map { piece($0, staging) } + same, update.costs)
        }
        let search = SiteSearch(publication) { path in
            fresh[path] ?? former[path].flatMap { words?.words($0.words) }
        }
        let made = Parallel.map(Array(0..<search.groupCount)) { number in
            let group = search.group(number)
            return (group, group.files.map { piece($0, staging) })
        }
        let manifest = search.manifest(of: made.map(\.0))
        return (made.flatMap(\.1) + [piece(manifest.file, staging)], manifest.costs)
    }

    private func searchUpdate(
        _ fresh: [String: SearchWords],
        _ changed: [Address]
    ) -> (files: [OutputFile], costs: ShardCosts)? {
        guard changes != nil, let record, record.isWhole(in: former),
            let costs = try? ShardCosts(packed: record.search)
        else { return nil }
        func before(_ path: String) -> SearchWords? { former[path].flatMap { words?.words($0.words) } }
        return SiteSearch.update(
            publication,
            changed: changed,
            costs: costs,
            before: before,
            after: { fresh[$0] ?? before($0) },
            shard: { DiskFile.read("\(place.path)/\($0)") }
        )
    }

    private func piece(_ plan: PagePlan, _ staging: Staging?) -> Piece? {
        let use = uses.use(of: plan)
        if let changes, let place = former.place(of: plan.path) {
            var old = former.entries[place].value
            if changes.leaves(plan, as: old, using: use, of: uses, in: publication, beside: former) {
                let isKept = old.use == use
                old.use = use
                return keeps(plan.path, old, staging)
                    ? Piece(kept: plan.path, old, at: place, isKept: isKept) : nil
            }
        }
        let page = publication.render(plan)
        guard let file = placed(page.file, staging) else { return nil }
        let trace = PageTrace(
            findings: PackedFindings(page.findings),
            related: uses.names(of: page.related),
            links: page.links,
            pages: page.pages
        )
        var output = file.output
        output.use = use
        output.trace = trace.isEmpty ? .none : trace
        if page.words == nil { output.words = WordFile.Place() }
        return Piece(file, output, of: page)
    }

    private func piece(_ file: OutputFile, _ staging: Staging?) -> Piece? {
        placed(file, staging).map { Piece($0) }
    }

    /// Takes a file over from the last build; says whether the disk took it.
    private func keeps(_ path: String, _ old: BuildRecord.Output, _ staging: Staging?) -> Bool {
        staging == nil || staging?.keep(path, old) != nil
    }

    private func placed(_ file: OutputFile, _ staging: Staging?) -> MadeFile? {
        let place = former.place(of: file.path)
        if let staging {
            return staging.place(file).map {
                MadeFile(path: file.path, output: $0.output, place: place, isWritten: $0.isWritten)
            }
        }
        let hash = ContentHash(of: file.bytes)
        let old = place.map { former.entries[$0].value }
        if let old, old.hash == hash { return MadeFile(path: file.path, output: old, place: place) }
        // Where its words stood may still be known to hold what they are now.
        let output = BuildRecord.Output(
            hash: hash,
            stamp: .unsettled,
            words: old?.words ?? WordFile.Place()
        )
        return MadeFile(path: file.path, output: output, place: place, isWritten: true, waiting: file)
    }
}
