import Pictures

/// The files besides Markdown that a site shows as they are.
enum MediaType {
    /// Whether a file of this name is copied to the site.
    ///
    /// Pictures and printed matter only: a ticket list that lies beside an event must never follow it out.
    static func isPublished(_ name: String) -> Bool {
        ending(of: name).map(published.contains) ?? false
    }

    /// What to do about a file that is never copied, for what it is; nil where its name does not say so.
    static func remark(on name: String) -> String? {
        switch ending(of: name) {
        case "heic", "heif", "tif", "tiff", "bmp", "raw", "psd":
            "save it as JPEG, PNG, WebP or AVIF: few browsers show such a file"
        case "xlsx", "xls", "csv", "ods", "docx", "doc", "odt", "pptx", "ppt", "odp", "zip", "sqlite":
            "files of this kind are never published; what everybody may read can be a PDF"
        case "mp4", "mov", "m4v", "webm", "avi", "mkv", "mp3", "m4a", "ogg", "wav", "flac", "aac":
            "film and sound are not published with a site; link to where they can be seen or heard"
        default: nil
        }
    }

    private static let published = Set(PictureFormat.allCases.flatMap(\.endings))

    /// What stands behind the last dot of a name, in small letters; nil where there is none.
    static func ending(of name: String) -> String? {
        name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
    }
}
