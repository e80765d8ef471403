import ArgumentParser
import Publishing
import Registration
import Unconference
import Website

/// Lists ambassadors and who wants to be one.
struct AmbassadorList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the ambassadors, who applied, and how far the network is from carrying itself.",
        discussion: """
            `ambassadors: {population: 400}` in unconf.yml says how many people the network is for. A network begins to carry
            itself where ten to fifteen in a hundred help it along.

            Without --event it lists who applied at any event.

            Example:
              unconf ambassador list
            """
    )

    @OptionGroup var options: GlobalOptions

    /// Somebody with a page.
    private struct Page: Encodable {
        var ambassador: Slug
        var name: String
        var status: PublicationStatus
        var level: Ambassador.Level?
        var validatedBy: [String]
        var since: LocalDate?
    }

    /// How many of a level there are and may be.
    private struct Level: Encodable {
        var level: Ambassador.Level
        var ambassadors: Int
        var quota: Int?
    }

    /// Somebody who applied.
    private struct Application: Encodable {
        var event: Slug
        var candidacy: Candidacy
    }

    private struct Listed: Encodable {
        var ambassadors: [Page]
        var applications: [Application]
        var levels: [Level]
        var population: Int?
        /// How many more there have to be until the network begins to tip; nil where nobody said how large it is.
        var missing: Int?
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        let sources = try SiteSources(folder)
        let heads = sources.library.ambassadors.map(\.head)
        let event = try options.event.map { try folder.event($0).0.slug }
        // Whoever is asked for after an event is seldom at the next one, which commands mean without --event.
        let applications = sources.gatherings.filter { event == nil || $0.event.slug == event }
            .flatMap { gathering in
                gathering.candidacies.sorted.map { Application(event: gathering.event.slug, candidacy: $0) }
            }
        let published = heads.filter { $0.status == .published }
        let programme = folder.site.ambassadors
        let progress = programme.population.map { AmbassadorProgress(ambassadors: published.count, of: $0) }
        let levels = Ambassador.Level.allCases.map { level in
            Level(
                level: level,
                ambassadors: published.count { $0.level == level },
                quota: programme.quotas[level]
            )
        }
        var table = TextTable("Status", "Level", "Vouched for by", "Name", "Who")
        for head in heads {
            let vouched = head.validatedBy.joined(separator: ", ")
            table.add(head.status.rawValue, head.level?.rawValue ?? "–", vouched, head.name, head.slug.text)
        }
        for application in applications {
            let candidacy = application.candidacy
            let vouched = candidacy.validatedBy.joined(separator: ", ")
            table.add(
                candidacy.missing == 0 ? "to confirm" : "applied",
                candidacy.level?.rawValue ?? "–",
                vouched.isEmpty ? "nobody yet" : vouched,
                candidacy.name,
                "participant \(candidacy.participant) of \(application.event)"
            )
        }
        var parts = [
            heads.isEmpty && applications.isEmpty
                ? "There is no ambassador yet, and nobody has applied."
                : table.text(width: Terminal.isScreen ? Terminal.width : nil)
        ]
        let bounds = levels.compactMap { level in
            level.quota.map { "\(level.level.rawValue) \(level.ambassadors) of \($0)" }
        }
        if !bounds.isEmpty { parts.append("Places taken: " + bounds.joined(separator: ", ") + ".") }
        if let progress { parts.append(AmbassadorList.sentence(on: progress)) }
        return Answer(
            parts.joined(separator: "\n\n"),
            json: Listed(
                ambassadors: heads.map { head in
                    Page(
                        ambassador: head.slug,
                        name: head.name,
                        status: head.status,
                        level: head.level,
                        validatedBy: head.validatedBy,
                        since: head.since
                    )
                },
                applications: applications,
                levels: levels,
                population: programme.population,
                missing: progress?.missing
            ),
            // A key of `ambassadors:` that is misspelt would count for nothing.
            findings: folder.findings + sources.findings(in: ContentPath.ambassadors)
        )
    }

    private static func sentence(on progress: AmbassadorProgress) -> String {
        let share = "\(progress.thousandths / 10).\(progress.thousandths % 10) %"
        let tipping = AmbassadorProgress.tipping
        let goal = "a network begins to carry itself at \(tipping.lowerBound) to \(tipping.upperBound) %"
        let rest =
            progress.missing == 0 ? "that is reached" : "\(progress.missing) more and it is there"
        return "\(progress.ambassadors) of \(progress.population) people, \(share): \(goal); \(rest)."
    }
}
