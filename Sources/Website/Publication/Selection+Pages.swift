import Unconference

extension Selection {
    /// The pages that stand by themselves or head a part, in the order of their addresses.
    var tops: [(names: [Slug], page: Written<Page>)] {
        let known = Set(pages.map(\.names))
        return pages.filter {
            $0.names.count == 1 && Selection.part(of: $0.names, known.contains) == $0.names
        }
    }

    /// The page that heads the part which a page belongs to: `docs` for `docs/files` and for `docs-files`.
    ///
    /// - Parameter isPage: whether there is a page with some names.
    static func part(of names: [Slug], _ isPage: ([Slug]) -> Bool) -> [Slug] {
        guard let first = names.first else { return names }
        if names.count > 1 { return [first] }
        var stem = first.text[...]
        while let hyphen = stem.lastIndex(of: "-") {
            stem = stem[..<hyphen]
            if let slug = Slug(String(stem)), isPage([slug]) { return [slug] }
        }
        return names
    }
}
