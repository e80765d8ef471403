import ArgumentParser

/// Themes: how the site looks.
struct ThemeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme",
        abstract: "Themes: templates, a style sheet and words, which decide how the site looks.",
        discussion: """
            Example:
              unconf theme copy default templates/note-card.mustache
            """,
        subcommands: [ThemeCopy.self]
    )
}
