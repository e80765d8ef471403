/// Paths of the site as people write them: from its top, or from the folder of the file that they write in.
enum SitePath {
    /// The path below the site's top, without a `/` at its beginning; it never leads above the top.
    static func resolved(_ written: some StringProtocol, from folder: String) -> String {
        var parts = written.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
        for part in written.split(separator: "/", omittingEmptySubsequences: true) {
            switch part {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
