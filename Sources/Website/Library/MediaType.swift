/// The files besides Markdown that a site shows as they are.
enum MediaType {
    /// Whether a file of this name is copied to the site.
    ///
    /// Pictures and printed matter only: a ticket list that lies beside an event must never follow it out.
    static func isPublished(_ name: String) -> Bool {
        guard let dot = name.lastIndex(of: ".") else { return false }
        return ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf"]
            .contains(name[name.index(after: dot)...].lowercased())
    }
}
