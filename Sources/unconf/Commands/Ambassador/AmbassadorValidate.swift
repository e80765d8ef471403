import ArgumentParser
import Registration

/// Records who vouches for somebody.
struct AmbassadorValidate: Command {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Record who vouches for somebody, as a role that readers may see.",
        discussion: """
            It takes two: one who knows their work where they do it, and one who knows the network.

            Examples:
              unconf ambassador validate 12 --by "the ward manager"
              unconf ambassador validate 12 --by "the network's team"
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Who applied: the number, the e-mail address, or a name that only one person has.")
    var who: String
    @Option(help: ArgumentHelp("Who vouches: a role, not a name.", valueName: "role"))
    var by: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(ValidateAmbassador(try desk.participant(who).id, by: by))
    }
}
