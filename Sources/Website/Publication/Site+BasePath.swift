import Unconference

extension Site {
    /// The folder of its host in which the site lies, as a path with a `/` at both ends.
    var basePath: String {
        guard let base = baseURL, let host = base.index(behind: "://") else { return "/" }
        return base[host...].firstIndex(of: "/").map { String(base[$0...]) } ?? "/"
    }
}
