import Unconference

/// Which kind of export a file is.
enum Detection {
    /// The importer that knows a header, or the one that was asked for.
    static func importer(for header: [String], asked: String?, mapping: [ColumnMapping], file: String)
        throws(Failure)
        -> any Importer
    {
        if let asked {
            guard let importer = importers.first(where: { $0.kind == asked.lowercased() }) else {
                let kinds = importers.map(\.kind)
                throw Failure(
                    "unknown-kind",
                    "there is no kind of export “\(asked)”",
                    help: Nearest.name(to: asked, among: kinds).map { "did you mean `\($0)`?" }
                        ?? "the kinds are \(kinds.joined(separator: ", "))"
                )
            }
            return importer
        }
        let names = header.map { HeaderName($0) }
        let compact = Set(names.map(\.compact))
        let found = importers.first { importer in
            !importer.signature.isEmpty
                && importer.signature.allSatisfy { $0.contains { compact.contains(HeaderName($0).compact) } }
                && (!importer.isExact || compact.count == importer.signature.count)
        }
        if let found { return found }
        let fields = Set(names.compactMap { CommonHeaders.field(of: $0) } + mapping.map(\.field))
        guard !fields.isDisjoint(with: [.name, .firstName, .lastName]) else {
            throw Failure(
                "unknown-export",
                "no column of the file is known to hold names: \(header.prefix(12).joined(separator: ", "))",
                at: Place(file: file, line: 1),
                help:
                    "say which it is, such as `--map \"\(header.first ?? "COLUMN")=name\"`, or the kind with `--from`"
            )
        }
        return TableImporter()
    }
}
