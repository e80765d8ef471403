import Unconference

/// Reads slugs, each different one once: rooms, slots and tickets stand in many rows, and checking a slug takes time.
final class SlugReader {
    private var known: [String: Slug] = [:]

    /// The slug, or nil when the text is none.
    func slug(_ text: String) -> Slug? {
        if let slug = known[text] { return slug }
        guard let slug = Slug(text) else { return nil }
        known[text] = slug
        return slug
    }
}
