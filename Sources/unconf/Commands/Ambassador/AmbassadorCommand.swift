import ArgumentParser

/// Ambassadors: those who help the network along where they work, applied for it, and were vouched for.
struct AmbassadorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ambassador",
        abstract: "Ambassadors: from an application that two vouch for to a page and a badge.",
        discussion: """
            An application is private. Once two who know somebody's work from different sides have vouched for them, `confirm`
            writes their page, and the application is not kept.

            Examples:
              unconf ambassador apply 12 --as Kettle --objective "Every night shift got one answer before the morning." --agreed
              unconf ambassador validate 12 --by "the ward manager"
              unconf ambassador confirm 12
              unconf ambassador badge kettle --to ../badges
            """,
        subcommands: [
            AmbassadorApply.self, AmbassadorList.self, AmbassadorValidate.self, AmbassadorConfirm.self,
            AmbassadorWithdraw.self, AmbassadorBadgeCommand.self,
        ]
    )
}
