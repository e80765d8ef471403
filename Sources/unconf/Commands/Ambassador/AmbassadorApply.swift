public import ArgumentParser
import Registration
public import Unconference

/// Records that somebody wants to be an ambassador.
struct AmbassadorApply: Command {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Record that somebody wants to be an ambassador, and agrees to a page of their own.",
        discussion: """
            Nobody is appointed: they apply, and say in one sentence what they want to have reached. The name is the one that they
            choose, and may be a nickname. Other words take the place of an earlier application; whoever vouched for that has to
            vouch again.

            Example:
              unconf ambassador apply 12 --as Kettle --objective "Every night shift got one answer before the morning." \\
                --level front --organisation-kind "a group of hospitals" --about "front line, night shifts" --agreed
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Who applies: the number, the e-mail address, or a name that only one person has.")
    var who: String
    @Option(name: .customLong("as"), help: ArgumentHelp("How they want to be named.", valueName: "name"))
    var name: String
    @Option(help: "What they want to have reached, in one sentence.")
    var objective: String
    @Option(help: "Where they work: \(Ambassador.Level.allCases.map(\.rawValue).joined(separator: ", ")).")
    var level: Ambassador.Level?
    @Option(help: ArgumentHelp("The kind of organisation, not its name.", valueName: "kind"))
    var organisationKind: String?
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("What they can be asked about: tags, with commas between.", valueName: "tags")
    )
    var about: [String] = []
    @Option(help: "What they can be asked, in their own words, as Markdown.")
    var text: String?
    @Flag(help: "They agree to a public page under that name; without it nothing is recorded.")
    var agreed = false

    func answer() throws -> Answer {
        guard agreed else {
            throw Failure(
                "not-agreed",
                "an ambassador has a public page, to which they have to agree",
                help: "ask them, then say so with `--agreed`"
            )
        }
        let desk = try Desk(options)
        var candidacy = Candidacy(
            participant: try desk.participant(who).id,
            name: name,
            objective: objective,
            at: try Desk.now()
        )
        candidacy.level = level
        candidacy.organisationKind = organisationKind
        candidacy.tags = about.flatMap { $0.split(separator: ",").map(String.init) }
        candidacy.text = text ?? ""
        return try desk.answer(ApplyAsAmbassador(candidacy, channel: "command line"))
    }
}

extension Ambassador.Level: ExpressibleByArgument {}
