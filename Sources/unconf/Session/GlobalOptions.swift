import ArgumentParser

/// What every command understands.
struct GlobalOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The site folder.",
            discussion: "Default: the nearest parent with unconf.yml.",
            valueName: "dir"
        )
    )
    var site: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The event. Default: the site's default event.", valueName: "slug")
    )
    var event: String?

    @Flag(name: .long, help: "Print a JSON object on standard output, and nothing else there.")
    var json = false

    @Flag(name: .long, help: "Print only what was asked for, no notices.")
    var quiet = false

    @Flag(name: .long, help: "Don't ask; answer yes.")
    var yes = false
}
