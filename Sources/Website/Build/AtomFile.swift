import Unconference

/// The Atom feeds: of the site, of each event, of each tag, of the stories.
struct AtomFile: FileKind {
    func addresses(in selection: Selection) -> [Address] {
        [.feed(.site)]
            + (selection.stories.isEmpty ? [] : [.feed(.stories)])
            + selection.events.map { .feed(.event($0.event.slug)) }
            + selection.tags.map { .feed(.topic($0.slug)) }
    }

    func bytes(at address: Address, in publication: Publication) -> [UInt8]? {
        guard case .feed(let scope) = address else { return nil }
        return Array(AtomWriter(scope: scope, publication: publication).text.utf8)
    }
}
