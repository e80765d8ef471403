import ArgumentParser
import Formats
import Registration
import Review
import Unconference
import Website

/// Makes an application that two vouched for the page of an ambassador.
struct AmbassadorConfirm: Command {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Write the page of an ambassador for whom two have vouched.",
        discussion: """
            What they said is looked through for names and addresses of people who did not agree; their own name is theirs to
            give. `ambassadors:` in unconf.yml says how many there may be at each level. From then on the file in
            Content/ambassadors/ is the truth, and the application is not kept.

            Example:
              unconf ambassador confirm 12
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Who applied: the number, the e-mail address, or a name that only one person has.")
    var who: String

    private struct Confirmed: Encodable {
        var ambassador: Slug
        var written: [String]
        var findings: [Finding]
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let candidacy = try gathering.confirmable(try gathering.participant(who).id)
        let sources = try SiteSources(desk.folder)
        let ambassador = candidacy.ambassador(since: try desk.today())
        let path = "Content/ambassadors/\(ambassador.slug).md"
        var findings: [Finding] = []
        // A machine that stopped between the two steps left the page; the application is still to be settled.
        let isWritten = sources.library.ambassadors.contains { $0.head.isPage(of: candidacy) }
        if !isWritten {
            try requireRoom(
                for: candidacy,
                among: sources.library.ambassadors.map(\.head),
                on: desk.folder.site
            )
            try desk.folder.requireFree([path])
            let text = AmbassadorFile.text(
                ambassador,
                body: candidacy.text.isEmpty ? "" : candidacy.text + "\n"
            )
            let manuscript = Manuscript(
                ambassador,
                file: path,
                bytes: Array(text.utf8),
                language: desk.folder.site.language
            )
            findings = Checks(sources).privacyFindings(in: manuscript)
            guard !findings.hasErrors else {
                return Answer(
                    "\(path) is not written: \(Words.count(findings.count, "finding")) to clear first.",
                    json: Confirmed(ambassador: ambassador.slug, written: [], findings: findings),
                    findings: findings,
                    failed: true
                )
            }
            try desk.folder.create(path, manuscript.bytes)
        }
        _ = try desk.perform(ConfirmAmbassador(candidacy.participant))
        return Answer(
            "\(isWritten ? "\(path) was there already" : "Wrote \(path)"). "
                + "Next: `unconf build`, then `unconf ambassador badge \(ambassador.slug)`.",
            json: Confirmed(
                ambassador: ambassador.slug,
                written: isWritten ? [] : [path],
                findings: findings
            ),
            findings: findings
        )
    }

    /// Refuses somebody for whose level there are enough.
    private func requireRoom(
        for candidacy: Candidacy,
        among ambassadors: [Ambassador],
        on site: Site
    ) throws(Failure) {
        guard let level = candidacy.level, let quota = site.ambassadors.quotas[level] else { return }
        let count = ambassadors.count { $0.status == .published && $0.level == level }
        guard count >= quota else { return }
        throw Failure(
            "quota-full",
            "of the level \(level.rawValue) there are \(Words.count(count, "ambassador")), and unconf.yml has room for \(quota)",
            help: "raise `ambassadors: quotas:` in unconf.yml, or ask somebody of another level"
        )
    }
}

extension Ambassador {
    /// Whether the page says what was applied for.
    fileprivate func isPage(of candidacy: Candidacy) -> Bool {
        slug == candidacy.slug && name == candidacy.name && objective == candidacy.objective
            && validatedBy == candidacy.validatedBy
    }
}
