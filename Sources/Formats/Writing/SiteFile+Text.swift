public import Unconference

extension SiteFile {
    /// The text of `unconf.yml` for a site; what stands at its default is written as a comment.
    ///
    /// Reading it gives the same site.
    public static func text(_ site: Site) -> String {
        let usual = Site(title: site.title)
        var head = HeadText()
        head.line(
            "# The site. Only the title is required; lines that begin with # show what else can be set."
        )
        head.key("title", YAMLText.line(site.title))
        head.key("base-url", site.baseURL.map(YAMLText.line))
        if site.baseURL == nil {
            head.line(
                "# base-url: https://example.org/         # where the site will live; links are relative without"
            )
        }
        head.key("board-url", site.boardURL.map(YAMLText.line))
        if site.boardURL == nil {
            head.line("# board-url: https://board.example.org/  # where the live board is reached")
        }
        head.key("language", YAMLText.line(site.language))
        head.key("theme", YAMLText.line(site.theme))
        head.key("default-event", site.defaultEvent.map(YAMLText.name))
        if site.defaultEvent == nil {
            head.line(
                "# default-event: my-event                # the next upcoming event, else the last one, without"
            )
        }
        head.key("licence", site.licence.map(YAMLText.line))
        if site.licence == nil {
            head.line("# licence: CC BY 4.0                     # of the write-ups, shown on each")
        }
        head.key("webmention", site.webmention.map(YAMLText.line))
        if site.webmention == nil {
            head.line(
                "# webmention: https://webmention.example/my-site   # where others tell that they link here"
            )
        }
        if site.mail.isEmpty {
            head.line(
                "# mail: [sendmail, -t, -i]               # a command as a list; mail is written to files without"
            )
        } else {
            head.key("mail", YAMLText.list(site.mail))
        }
        let keep = site.keep
        head.key(
            "keep",
            "{ballots: \(keep.ballots), links: \(keep.links), profiles: \(keep.profiles)}",
            note: "days after an event's end"
        )
        if site.privacy == usual.privacy {
            head.line("# privacy:")
            head.line("#   contact: privacy@example.org           # shown in the privacy notice")
            head.line(
                "#   allow: [{text: Orange, reason: the colour}]   # hits of the privacy check that are none"
            )
            head.line("#   common-words: [Will, May, Mark]        # names that are words too")
        } else {
            privacy(site.privacy, to: &head)
        }
        if site.ambassadors == usual.ambassadors {
            head.line("# ambassadors: {population: 400, quotas: {front: 10, middle: 4, top: 2}}")
        } else {
            ambassadors(site.ambassadors, to: &head)
        }
        head.extra(site.extra)
        return head.text
    }

    private static func ambassadors(_ programme: Site.Ambassadors, to head: inout HeadText) {
        head.line("ambassadors:")
        head.key("  population", programme.population.map(String.init))
        guard !programme.quotas.isEmpty else { return }
        let quotas = Ambassador.Level.allCases.compactMap { level in
            programme.quotas[level].map { (level.rawValue, String($0)) }
        }
        head.key("  quotas", YAMLText.group(quotas))
    }

    private static func privacy(_ privacy: Site.Privacy, to head: inout HeadText) {
        head.line("privacy:")
        head.key("  contact", privacy.contact.map(YAMLText.line))
        head.groups(
            "allow",
            privacy.allow.map {
                YAMLText.group([("text", YAMLText.line($0.text)), ("reason", YAMLText.line($0.reason))])
            },
            indent: "  "
        )
        if !privacy.commonWords.isEmpty { head.key("  common-words", YAMLText.list(privacy.commonWords)) }
    }
}
