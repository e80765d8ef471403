import Unconference

/// What a browser may do with a page of the site: show it and its own files, and send forms to the board.
enum ContentSecurityPolicy {
    /// The policy as it stands in a page.
    ///
    /// - Parameters:
    ///   - site: the site, which may send forms to its board.
    ///   - runsScript: whether scripts that are files of the site run, as searching needs; else none does.
    static func text(for site: Site, runsScript: Bool = false) -> String {
        let scripts = runsScript ? "'self'" : "'none'"
        let board = site.boardURL.flatMap(origin).map { " \($0)" } ?? ""
        return """
            default-src 'none'; script-src \(scripts); style-src 'self'; img-src 'self'; font-src 'self'; \
            connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'\(board); object-src 'none'; \
            require-trusted-types-for 'script'; trusted-types 'none'
            """
    }

    /// The scheme, host and port of an address.
    private static func origin(_ address: String) -> String? {
        guard let host = address.index(behind: "://") else { return nil }
        let end = address[host...].firstIndex { "/?#".contains($0) } ?? address.endIndex
        return String(address[..<end])
    }
}
