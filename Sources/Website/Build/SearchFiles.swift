import Unconference

/// What the search page fetches: small files with the words of all pages, and what results show.
struct SearchFiles: FileKind {
    func addresses(in selection: Selection) -> [Address] {
        selection.search.names.map { .searchFile($0) }
    }

    func bytes(at address: Address, in publication: Publication) -> [UInt8]? {
        guard case .searchFile(let name) = address else { return nil }
        return publication.search.bytes(
            of: name,
            strings: publication.theme.strings(for: publication.site.language)
        )
    }
}
