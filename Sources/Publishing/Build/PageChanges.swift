import Website

/// What has changed since the last build, where it is no more than notes and the texts of pages.
struct PageChanges: Sendable {
    /// The files of the site folder whose text is another, or new.
    let texts: Set<String>
    /// The notes of which something else shows, by their names in a ``NoteUses``.
    let notes: Set<UInt64>
    /// What links depend on that came or went, by its names in a ``NoteUses``.
    let addresses: Set<UInt64>

    /// Whether a file of the site is what it was.
    ///
    /// - Parameters:
    ///   - plan: the file.
    ///   - old: what the last build left of it.
    ///   - use: what it shows now.
    ///   - publication: the site as it is now.
    ///   - former: what the last build left of the others.
    func leaves(
        _ plan: PagePlan,
        as old: BuildRecord.Output,
        using use: PageUse,
        of uses: NoteUses,
        in publication: Publication,
        beside former: PathTable<BuildRecord.Output>
    ) -> Bool {
        guard leaves(plan, as: old, using: use, of: uses, in: publication) else { return false }
        // What was said of links to places elsewhere holds as long as the pages with these places stay as they are.
        return old.trace.pages.allSatisfy { path in
            guard let other = publication.plan(of: path), let output = former[path] else { return false }
            return leaves(other, as: output, using: uses.use(of: other), of: uses, in: publication)
        }
    }

    private func leaves(
        _ plan: PagePlan,
        as old: BuildRecord.Output,
        using use: PageUse,
        of uses: NoteUses,
        in publication: Publication
    ) -> Bool {
        guard old.use.facts == use.facts, notes.isDisjoint(with: old.trace.related) else { return false }
        guard !publication.shows(anyOf: texts, in: plan) else { return false }
        guard addresses.isEmpty || addresses.isDisjoint(with: old.trace.links) else { return false }
        return old.use.pool == use.pool || old.trace.related == uses.related(of: plan)
    }
}
