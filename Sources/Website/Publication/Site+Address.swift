import Unconference

extension Site {
    /// The folder of its host in which the site lies, as a path with a `/` at both ends.
    var basePath: String {
        guard let base = baseURL, let host = base.index(behind: "://") else { return "/" }
        return base[host...].firstIndex(of: "/").map { String(base[$0...]) } ?? "/"
    }

    /// The host that the site lives on, in lower case; nil where nobody said.
    var host: String? {
        guard let base = baseURL, let start = base.index(behind: "://") else { return nil }
        let host = base[start...].prefix { !"/?#:".contains($0) }
        return host.isEmpty ? nil : host.lowercased()
    }
}

extension String {
    /// Where the text behind a separator such as `://` begins; nil where there is none.
    func index(behind separator: String) -> Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(separator) { return self.index(index, offsetBy: separator.count) }
            index = self.index(after: index)
        }
        return nil
    }
}
