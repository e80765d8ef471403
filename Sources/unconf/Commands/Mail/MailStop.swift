import ArgumentParser
import Registration
import Unconference

/// Takes back letters.
struct MailStop: Command {
    static let configuration = CommandConfiguration(
        commandName: "stop",
        abstract: "Take back letters that wait or were not taken; they can be drafted again.",
        discussion: """
            Examples:
              unconf mail stop 12 13
              unconf mail stop --purpose joining
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Numbers of letters, as `mail list` has them.")
    var ids: [Int] = []
    @Option(help: "All that wait for one purpose.")
    var purpose: String?
    @Flag(help: "All that wait.")
    var all = false

    func validate() throws {
        guard [!ids.isEmpty, purpose != nil, all].count(where: { $0 }) == 1 else {
            throw ValidationError("Name letters, or a --purpose, or say --all.")
        }
    }

    private struct Stopped: Encodable {
        var stopped: Int
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let letters = try MailDesk.letters(ids, purpose, in: try desk.gathering())
        // Named letters are refused when they are gone; of all the others only what is here is meant.
        let numbers = (ids.isEmpty ? letters.filter(\.state.isHeld) : letters).map(\.number)
        guard !numbers.isEmpty else { return Answer("No letter waits.", json: Stopped(stopped: 0)) }
        _ = try desk.perform(StopMail(numbers))
        return Answer(
            "Took back \(Words.count(numbers.count, "letter")).",
            json: Stopped(stopped: numbers.count)
        )
    }
}
