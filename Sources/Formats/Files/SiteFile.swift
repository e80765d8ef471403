public import Unconference

/// Reads `unconf.yml`.
public enum SiteFile {
    /// The site that the file defines.
    ///
    /// - Throws: a ``Failure`` with all findings where it has no title or is no YAML.
    public static func read(_ head: FileHead) throws(Failure) -> Reading<Site> {
        let root = try SourceNode.read(head)
        let report = Report(head)
        let fields = Fields(root, report: report)
        let title = fields.requiredLine("title", help: "add `title: The name of your site`")
        var site = Site(title: title ?? "")
        site.baseURL = fields.base("base-url")
        site.boardURL = fields.base("board-url")
        site.language = fields.language("language") ?? site.language
        site.theme = fields.theme() ?? site.theme
        site.defaultEvent = fields.slug("default-event")
        site.licence = fields.line("licence")
        site.webmention = fields.address("webmention")
        site.mail = fields.command()
        if let keep = fields.group("keep", example: "keep: {ballots: 21, links: 30, profiles: 120}") {
            site.keep.ballots = keep.number("ballots", in: 0...3650) ?? site.keep.ballots
            site.keep.links = keep.number("links", in: 0...3650) ?? site.keep.links
            site.keep.profiles = keep.number("profiles", in: 0...3650) ?? site.keep.profiles
        }
        if let privacy = fields.group("privacy", example: "privacy: {contact: privacy@example.org}") {
            site.privacy = read(privacy)
        }
        if let programme = fields.group("ambassadors", example: "ambassadors: {population: 400}") {
            site.ambassadors = readAmbassadors(programme)
        }
        site.extra = fields.extra()
        let findings = report.finished()
        guard title != nil else { throw Failure(findings) }
        return Reading(site, findings: findings)
    }

    private static func read(_ fields: Fields) -> Site.Privacy {
        var privacy = Site.Privacy(contact: fields.line("contact"))
        for allowed in fields.groups("allow", example: "allow: [{text: Orange, reason: the colour}]") {
            let text = allowed.requiredLine("text", help: "say which text is no name")
            let reason = allowed.requiredLine("reason", help: "say why it may stand, for those who ask later")
            if let text, let reason { privacy.allow.append(Site.Allowed(text: text, reason: reason)) }
        }
        privacy.commonWords = fields.distinctLines("common-words") ?? []
        return privacy
    }

    private static func readAmbassadors(_ fields: Fields) -> Site.Ambassadors {
        var programme = Site.Ambassadors(population: fields.number("population", in: 1...100_000_000))
        if let quotas = fields.group("quotas", example: "quotas: {front: 10, middle: 4, top: 2}") {
            for level in Ambassador.Level.allCases {
                programme.quotas[level] = quotas.number(level.rawValue, in: 0...100_000)
            }
        }
        return programme
    }

    /// The address that a site lives at, with a `/` at its end; nil where nothing can live there.
    public static func base(_ text: String) -> String? {
        guard WebAddress.isSafe(text), !text.contains(where: { "?#@\\".contains($0) }) else { return nil }
        return text.hasSuffix("/") ? text : text + "/"
    }
}

extension Fields {
    /// An address below which there are others.
    fileprivate func base(_ key: String) -> String? {
        guard let address = address(key) else { return nil }
        if let base = SiteFile.base(address) {
            checkFolder(key, base)
            return base
        }
        report.error(
            "wrong-value",
            "\(name(key)) is “\(address.shortened(to: 60))”; it takes an address without `?`, `#` and `@`",
            at: mark(of: key)
        )
        return nil
    }

    /// An address of a page, or a board below the top of its host, where no link would lead anywhere.
    private func checkFolder(_ key: String, _ base: String) {
        let parts = base.split(separator: "/").dropFirst(2)
        if key == "board-url", !parts.isEmpty {
            report.error(
                "wrong-value",
                "\(name(key)) is “\(base.shortened(to: 60))”; the board is at the top of its host",
                at: mark(of: key),
                help: "write it like https://board.example.org, without a path"
            )
        } else if let page = parts.last, page.hasSuffix(".html") || page.hasSuffix(".htm") {
            report.error(
                "wrong-value",
                "\(name(key)) is “\(base.dropLast().description.shortened(to: 60))”; it takes the folder that the site is in",
                at: mark(of: key),
                help: "take “\(page.description.shortened(to: 40))” away"
            )
        }
    }

    /// The name of a folder under `Themes/`.
    fileprivate func theme() -> String? {
        guard let line = line("theme") else { return nil }
        let isName =
            line.utf8.allSatisfy {
                (97...122).contains($0 | 32) || (48...57).contains($0) || $0 == 45 || $0 == 95 || $0 == 46
            } && !line.hasPrefix(".")
        if isName { return line }
        report.error(
            "wrong-value",
            "\(name("theme")) is “\(line.shortened(to: 60))”; it takes the name of a folder under Themes/",
            at: mark(of: "theme")
        )
        return nil
    }

    /// A command as a list; one text would have to be taken apart by a shell, and there is none.
    fileprivate func command() -> [String] {
        guard let node = node("mail") else { return [] }
        guard case .list = node.content else {
            refuse("mail", node, takes: "a command as a list", help: "write mail: [sendmail, -t, -i]")
            return []
        }
        return lines("mail") ?? []
    }
}
