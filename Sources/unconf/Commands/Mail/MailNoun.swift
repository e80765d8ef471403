import ArgumentParser

/// Letters to people.
struct MailNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail",
        abstract: "Letters to people: drafted, looked at, sent once, and never twice.",
        discussion: """
            Nothing is sent before you say `mail send`. `mail` in unconf.yml names the program that sends, such as
            [sendmail, -t, -i]; without one, letters are written to files.

            Example:
              unconf mail draft joining && unconf mail send --purpose joining
            """,
        subcommands: [MailDraft.self, MailList.self, MailShow.self, MailSend.self, MailStop.self]
    )
}
