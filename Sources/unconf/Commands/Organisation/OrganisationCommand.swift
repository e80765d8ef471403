import ArgumentParser

/// Organisations, and their other names.
struct OrganisationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation",
        abstract: "Organisations that people named, and which names mean the same one.",
        discussion: """
            Example:
              unconf organisation alias "NRW" "Northern Rail Works"
            """,
        subcommands: [OrganisationAliasAdd.self, OrganisationList.self]
    )
}
