import Unconference

/// What is looked at before anything is published.
enum Checks {
    /// The findings about a site's sources.
    static func findings(in sources: SiteSources) throws -> [Finding] {
        []
    }
}
