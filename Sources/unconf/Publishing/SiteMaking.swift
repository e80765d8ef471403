import Unconference
import Website

/// Makes the files of a site: all of them in a new folder, or only those that may differ from the last build's.
struct SiteMaking {
    /// The site as of a day.
    let publication: Publication
    /// Which of its pages show what of the notes.
    let trail: NoteTrail
    /// What the last build left.
    let record: BuildRecord?
    /// What the last build wrote, where it still lies there.
    let former: PathTable<BuildRecord.Output>
    /// What has changed since; nil where more than notes and texts has.
    let news: PageNews?
    /// The words that the last build left.
    let words: WordFile?
    /// Where the site goes.
    let place: OutputFolder

    /// A file that was made, or left as it was.
    private struct Piece: Sendable {
        var path: String
        var output: BuildRecord.Output
        /// Where it stands among the files of the last build.
        var place: Int?
        /// Whether nothing is known of it now that was not known then.
        var isKept = false
        var isWritten = false
        /// The file, where it waits for the others.
        var waiting: OutputFile?
        /// The words under which it can be found, where it was made.
        var words: SearchWords?
        /// What was noticed while it was made.
        var findings: [Finding] = []
    }

    /// What was made, put together.
    private struct Gathered {
        private(set) var outputs: PathTable<BuildRecord.Output>
        private(set) var written: [String] = []
        private(set) var waiting: [OutputFile] = []
        private(set) var findings: [Finding] = []

        /// Puts files together, none of them twice; throws where the disk did not take one.
        init(_ parts: [[Piece?]], former: PathTable<BuildRecord.Output>, of place: OutputFolder) throws {
            let pieces = parts.joined()
            let isSameList = pieces.count == former.count && pieces.allSatisfy { $0?.place != nil }
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

    /// Whether the site before the present one can be brought up to date, rather than writing a whole one.
    private var canPatch: Bool {
        guard let record, let previous = record.previous else { return false }
        return former.count == record.outputs.count && place.inodes.previous == previous
    }

    /// Makes the files.
    func run() throws -> MadeSite {
        let staging = canPatch ? nil : try place.begin(former: former)
        let pieces = Parallel.map(publication.plans) { piece($0, staging) }
        var fresh: [String: SearchWords] = [:]
        var changed: [Address] = []
        for (plan, piece) in zip(publication.plans, pieces) {
            guard let words = piece?.words else { continue }
            fresh[plan.path] = words
            changed.append(plan.address)
        }
        let search = searchPieces(fresh, changed, staging)
        let parts = [pieces, search.pieces, [piece(OutputFolder.markerFile, staging)]]
        let gathered = try Gathered(parts, former: former, of: place)
        let outputs = gathered.outputs
        let before = former.isEmpty ? place.present() : record?.outputs.entries.map(\.path) ?? []
        return MadeSite(
            outputs: outputs,
            written: gathered.written,
            removed: before.filter { outputs[$0] == nil }.sorted(),
            waiting: gathered.waiting,
            staging: staging,
            findings: gathered.findings,
            words: fresh,
            notes: trail.contents,
            search: search.costs.packed[...]
        )
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
                return kept(old.path, old.value, at: place, staging)
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
        guard news != nil, let record, former.count == record.outputs.count,
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
        let use = trail.use(of: plan)
        if let news, let place = former.place(of: plan.path) {
            var old = former.entries[place].value
            if news.leaves(plan, as: old, using: use, of: trail, in: publication, beside: former) {
                let isKept = old.use == use
                old.use = use
                var piece = kept(plan.path, old, at: place, staging)
                piece?.isKept = isKept
                return piece
            }
        }
        let page = publication.render(plan)
        var piece = piece(page.file, staging)
        piece?.output.use = use
        let trace = PageTrace(
            findings: PackedFindings(page.findings),
            related: trail.names(of: page.related),
            links: page.links,
            pages: page.pages
        )
        piece?.output.trace = trace.isEmpty ? .none : trace
        if page.words == nil { piece?.output.words = WordFile.Place() }
        piece?.words = page.words
        piece?.findings = page.findings
        return piece
    }

    private func kept(
        _ path: String,
        _ old: BuildRecord.Output,
        at place: Int,
        _ staging: Staging?
    ) -> Piece? {
        guard staging == nil || staging?.keep(path, old) != nil else { return nil }
        return Piece(
            path: path,
            output: old,
            place: place,
            isKept: true,
            findings: old.trace.findings.all ?? []
        )
    }

    private func piece(_ file: OutputFile, _ staging: Staging?) -> Piece? {
        let place = former.place(of: file.path)
        if let staging {
            guard let placed = staging.place(file) else { return nil }
            return Piece(
                path: file.path,
                output: placed.output,
                place: place,
                isWritten: placed.isWritten
            )
        }
        let hash = ContentHash(of: file.bytes)
        let old = place.map { former.entries[$0].value }
        if let old, old.hash == hash { return Piece(path: file.path, output: old, place: place) }
        // Where its words stood may still be known to hold what they are now.
        let output = BuildRecord.Output(
            hash: hash,
            stamp: .unsettled,
            words: old?.words ?? WordFile.Place()
        )
        return Piece(path: file.path, output: output, place: place, isWritten: true, waiting: file)
    }
}
