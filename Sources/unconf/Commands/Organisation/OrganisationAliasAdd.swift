import ArgumentParser
import Registration

/// Says that two names mean one organisation.
struct OrganisationAliasAdd: Command {
    static let configuration = CommandConfiguration(
        commandName: "alias",
        abstract: "Say that two names mean one organisation; matching and the privacy check follow.",
        discussion: """
            Example:
              unconf organisation alias "NRW" "Northern Rail Works"
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The other name.")
    var alias: String
    @Argument(help: "The name that counts.")
    var name: String

    func answer() throws -> Answer {
        try Desk(options).answer(AddOrganisationAlias(alias, of: name))
    }
}
