import ArgumentParser

/// People: who comes, who waits, what they said and agreed to.
struct ParticipantCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "participant",
        abstract: "People: who comes, who waits, what they said and agreed to.",
        discussion: """
            Example:
              unconf participant add "Ada Nwosu" --email ada@example.org --stage piloting
            """,
        subcommands: [
            ParticipantAdd.self, ParticipantList.self, ParticipantShow.self, ParticipantEdit.self,
            ParticipantCancel.self, ParticipantCheckIn.self, ParticipantDoor.self,
            ParticipantRelease.self, ParticipantClaim.self, ParticipantConsent.self, ParticipantExport.self,
            ParticipantErase.self,
        ]
    )
}
