import ArgumentParser
import Registration
import Unconference

/// Merges two topics.
struct TopicMerge: Command {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Make one topic of two, once both proposers agree.",
        discussion: """
            Examples:
              unconf topic merge 4 3 --by 12        the proposer of one of them agrees
              unconf topic merge 4 3 --agreed-aloud both said so in the room
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic that ends: number or slug.")
    var from: String
    @Argument(help: "The topic that goes on: number or slug.")
    var into: String
    @Option(help: "Which proposer agrees: number, e-mail address or name.")
    var by: String?
    @Flag(help: "Both proposers agreed aloud.")
    var agreedAloud = false

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let consenting: MergeTopics.Consenting =
            if agreedAloud { .bothAloud } else if let by { .proposer(try gathering.participant(by).id) } else
            { .nobodyYet }
        return try desk.answer(
            MergeTopics(
                try gathering.topic(from).id,
                into: try gathering.topic(into).id,
                consenting: consenting
            )
        )
    }
}
