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
        pieces.append(piece(OutputFolder.markerFile, findings: [], staging))
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

    private func piece(_ plan: PagePlan, _ staging: Staging?) -> Piece? {
        if let changed, let old = former[plan.path], !publication.mayHaveChanged(plan, with: changed) {
            guard staging?.keep(plan.path, old) != nil || staging == nil else { return nil }
            return Piece(path: plan.path, output: old)
        }
        let page = publication.render(plan)
        return piece(page.file, findings: page.findings, staging)
    }

    private func piece(_ file: OutputFile, findings: [Finding], _ staging: Staging?) -> Piece? {
        var piece: Piece
        if let staging {
            guard let placed = staging.place(file) else { return nil }
            piece = Piece(path: file.path, output: placed.output, isWritten: placed.isWritten)
        } else {
            let hash = ContentHash(of: file.bytes)
            if let old = former[file.path], old.hash == hash {
                piece = Piece(path: file.path, output: old)
            } else {
                let output = BuildRecord.Output(hash: hash, stamp: .unsettled)
                piece = Piece(path: file.path, output: output, isWritten: true, waiting: file)
            }
        }
        piece.output.findings = PackedFindings(findings)
        return piece
    }
}
