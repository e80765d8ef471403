import ArgumentParser
import Registration
import Unconference

/// Finds what was said before about the same thing.
struct TopicSimilar: Command {
    static let configuration = CommandConfiguration(
        commandName: "similar",
        abstract: "Find topics, questions and earlier notes that speak of the same thing.",
        discussion: """
            Examples:
              unconf topic similar 3
              unconf topic similar "our ambassadors burned out"
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "A topic's number or slug, or any words.")
    var text: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let known = try? gathering.topic(text)
        let similar = try SimilarText.find(
            known.map { $0.title + " " + $0.detail } ?? text,
            at: desk,
            in: gathering
        )
        .filter { $0.kind != "topic" || $0.reference != known?.id.description }
        let lines = similar.map { "\($0.kind) \($0.reference): \($0.title)" }
        return Answer(
            lines.isEmpty ? "Nobody has said anything like it yet." : lines.joined(separator: "\n"),
            json: similar
        )
    }
}
