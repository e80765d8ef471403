public import Formats
public import Unconference

extension Library {
    /// Reads a site folder's files, and says what is wrong with them.
    ///
    /// - Parameters:
    ///   - site: the site as `unconf.yml` defines it.
    ///   - files: the files under `Content/`, in any order; other files are passed over.
    ///   - programmes: the public view of events whose private data file is here; it counts before `board.json`.
    public static func read(
        site: Site,
        files: [SourceFile],
        programmes: [Slug: Programme] = [:]
    ) -> Reading<Library> {
        read(site: site, parts: files.map { LibraryPart($0, site: site) }, programmes: programmes)
    }

    /// Puts parts together that were read before, by one task or by several.
    public static func read(
        site: Site,
        parts: [LibraryPart],
        programmes: [Slug: Programme] = [:]
    ) -> Reading<Library> {
        var reader = LibraryReader(site: site)
        return reader.read(parts, programmes: programmes)
    }
}
