import ArgumentParser
import Formats
import Publishing
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
        let slug = candidacy.slug
        // A machine that stopped between the two steps left the page; the application is still to be settled.
        let isThere = sources.library.ambassadors.contains { $0.head.isPage(of: candidacy) }
        let page = isThere ? nil : try page(for: candidacy, beside: sources, since: try desk.today())
        let path = ContentPath.ambassador(slug)
        let findings = page.map { Checks(sources).privacyFindings(in: $0) } ?? []
        guard !findings.hasErrors else {
            return Answer(
                "\(path) is not written: \(Words.count(findings.count, "finding")) to clear first.",
                json: Confirmed(ambassador: slug, written: [], findings: findings),
                findings: findings,
                failed: true
            )
        }
        if let page { try desk.folder.create(page.file, page.bytes) }
        _ = try desk.perform(ConfirmAmbassador(candidacy.participant))
        return Answer(
            "\(isThere ? "\(path) was there already" : "Wrote \(path)"). "
                + "Next: `unconf build`, then `unconf ambassador badge \(slug)`.",
            json: Confirmed(ambassador: slug, written: isThere ? [] : [path], findings: findings),
            findings: findings
        )
    }

    /// The page as it is to be; throws where there is no room for it.
    private func page(
        for candidacy: Candidacy,
        beside sources: SiteSources,
        since day: LocalDate
    ) throws -> Manuscript {
        let folder = sources.folder
        try requireRoom(for: candidacy, among: sources.library.ambassadors.map(\.head), on: folder.site)
        let path = ContentPath.ambassador(candidacy.slug)
        try folder.requireFree([path])
        let ambassador = candidacy.ambassador(since: day)
        let body = candidacy.text.isEmpty ? "" : candidacy.text + "\n"
        let text = AmbassadorFile.text(ambassador, body: body)
        return Manuscript(ambassador, file: path, bytes: Array(text.utf8), language: folder.site.language)
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
