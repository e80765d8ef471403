import Unconference
import Website

/// Makes the files of a site: all of them in a new folder, or only those that may differ from the last build's.
struct SiteMaking {
    /// The site as of a day.
    let publication: Publication
    /// What the last build left.
    let record: BuildRecord?
    /// What the last build wrote, where it still lies there.
    let former: PathTable<BuildRecord.Output>
    /// The files whose text alone has changed since; nil where more has.
    let changed: Set<String>?
    /// Where the site goes.
    let place: OutputFolder

    /// A file that was made, or left as it was.
    private struct Piece: Sendable {
        var path: String
        var output: BuildRecord.Output
        var isWritten = false
        /// The file, where it waits for the others.
        var waiting: OutputFile?
        /// The words under which it can be found.
        var words: SearchWords?
    }

    /// Whether the site before the present one can be brought up to date, rather than writing a whole one.
    private var canPatch: Bool {
        guard let record, let previous = record.previous else { return false }
        return former.count == record.outputs.count && place.inodes.previous == previous
    }

    /// Makes the files.
    func run() throws -> MadeSite {
        let staging = canPatch ? nil : try place.begin(former: former)
        var pieces = Parallel.map(publication.plans) { piece($0, staging) }
        pieces += searchPieces(
            words: Dictionary(pieces.compactMap(SiteMaking.words)) { first, _ in first },
            staging
        )
        pieces.append(piece(OutputFolder.markerFile, staging))
        var outputs = PathTable<BuildRecord.Output>()
        outputs.reserve(pieces.count)
        var findings: [Finding] = []
        for piece in pieces {
            guard let piece else { throw place.notPublished("write the new site") }
            outputs[piece.path] = piece.output
            findings += piece.output.findings.all ?? []
        }
        let before = former.isEmpty ? place.present() : record?.outputs.entries.map(\.path) ?? []
        return MadeSite(
            outputs: outputs,
            written: pieces.compactMap { $0?.isWritten == true ? $0?.path : nil },
            removed: before.filter { outputs[$0] == nil }.sorted(),
            waiting: pieces.compactMap { $0?.waiting },
            staging: staging,
            findings: findings
        )
    }

    private static func words(_ piece: Piece?) -> (String, SearchWords)? {
        guard let piece else { return nil }
        if let words = piece.words { return (piece.path, words) }
        return piece.output.words.isEmpty ? nil : (piece.path, SearchWords(kept: piece.output.words))
    }

    /// The files for searching: all of them, or those that other words in some pages change.
    private func searchPieces(words: [String: SearchWords], _ staging: Staging?) -> [Piece?] {
        guard changed != nil, let record, former.count == record.outputs.count else {
            let search = SiteSearch(publication) { words[$0] }
            let made = Parallel.map(Array(0..<search.groupCount)) { number in
                let group = search.group(number)
                return (group, group.files.map { piece($0, staging) })
            }
            return made.flatMap(\.1) + [piece(search.manifest(of: made.map(\.0)), staging)]
        }
        let changes = SiteSearch(publication) { words[$0] }
            .changes { path in former[path].map { SearchWords(kept: $0.words) } }
        let others = Set(changes.written.map(\.path) + changes.removed)
        return changes.written.map { piece($0, staging) }
            + former.entries.filter { $0.path.hasPrefix("search/") && $0.path != "search/index.html" }
            .filter { !others.contains($0.path) }
            .map { kept($0.path, $0.value, staging) }
    }

    private func piece(_ plan: PagePlan, _ staging: Staging?) -> Piece? {
        if let changed, let old = former[plan.path], !publication.mayHaveChanged(plan, with: changed) {
            return kept(plan.path, old, staging)
        }
        let page = publication.render(plan)
        var piece = piece(page.file, staging)
        piece?.output.findings = PackedFindings(page.findings)
        piece?.output.words = page.words?.bytes[...] ?? []
        piece?.words = page.words
        return piece
    }

    private func kept(_ path: String, _ old: BuildRecord.Output, _ staging: Staging?) -> Piece? {
        guard staging == nil || staging?.keep(path, old) != nil else { return nil }
        return Piece(path: path, output: old)
    }

    private func piece(_ file: OutputFile, _ staging: Staging?) -> Piece? {
        if let staging {
            guard let placed = staging.place(file) else { return nil }
            return Piece(path: file.path, output: placed.output, isWritten: placed.isWritten)
        }
        let hash = ContentHash(of: file.bytes)
        if let old = former[file.path], old.hash == hash { return Piece(path: file.path, output: old) }
        let output = BuildRecord.Output(hash: hash, stamp: .unsettled)
        return Piece(path: file.path, output: output, isWritten: true, waiting: file)
    }
}
