import ArgumentParser
import Registration

/// Changes a topic.
struct TopicEdit: Command {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Change what is said about a topic, or who hosts it.",
        discussion: """
            Examples:
              unconf topic edit 3 --title "It went quiet. Whom do I ask first?" --hosts 12 17
              unconf topic edit 3 --slug after-the-launch
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String
    @Option(help: "The new title; the topic's address stays, unless --slug says otherwise.")
    var title: String?
    @Option(help: "The new name in its address; links to the old one lead nowhere then.")
    var slug: String?
    @Option(parsing: .upToNextOption, help: "Who hosts it from now on.")
    var hosts: [String] = []
    @OptionGroup var details: TopicOptions

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let people = try hosts.map { try gathering.participant($0).id }
        let id = try gathering.topic(topic).id
        let form = try details.form(title: title, slug: slug)
        guard form != TopicForm() || !people.isEmpty else { throw ValidationError("Say what to change.") }
        return try desk.answer(EditTopic(id, form, hosts: people.isEmpty ? nil : people))
    }
}
