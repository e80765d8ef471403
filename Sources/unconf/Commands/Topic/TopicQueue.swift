import ArgumentParser
import Registration
import Storage
import Unconference

/// The queue of pitches in the opening.
struct TopicQueue: Command {
    static let configuration = CommandConfiguration(
        commandName: "queue",
        abstract: "Show who pitches now and next in the opening, and move the queue on.",
        discussion: """
            Examples:
              unconf topic queue
              unconf topic queue --next           the next one speaks
              unconf topic queue --now 7          7 speaks, out of turn
              unconf topic queue --skip 3         3 comes last
              unconf topic queue --move 9 --to 1  9 comes first
            """
    )

    @OptionGroup var options: GlobalOptions
    @Flag(help: "The next one speaks; the one before was heard.")
    var next = false
    @Option(help: "This topic's proposer speaks now.")
    var now: String?
    @Option(help: "This topic comes last; now: the one whose turn it is.")
    var skip: String?
    @Option(help: "Give this topic another place; with --to.")
    var move: String?
    @Option(help: "The place that --move gives, from 1.")
    var to: Int?

    private struct Queue: Encodable {
        struct Pitch: Encodable {
            var topic: Int
            var title: String
        }

        var now: Pitch?
        var since: Instant?
        var next: [Pitch]
        var waiting: Int
        var heard: Int
        var seconds: Int
    }

    func validate() throws {
        let asked = (next ? 1 : 0) + [now, skip, move].count { $0 != nil }
        guard asked <= 1 else { throw ValidationError("Give one of --next, --now, --skip and --move.") }
        guard (move == nil) == (to == nil) else { throw ValidationError("--move and --to go together.") }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        var gathering = try desk.gathering()
        var notices: [String] = []
        func topic(_ text: String) throws -> Topic.ID { try gathering.topic(text).id }
        var outcome: Outcome?
        if next { outcome = try desk.perform(CallPitch()) }
        if let now { outcome = try desk.perform(CallPitch(try topic(now))) }
        if let skip { outcome = try desk.perform(SkipPitch(skip == "now" ? nil : try topic(skip))) }
        if let move, let to { outcome = try desk.perform(MovePitch(try topic(move), to: to)) }
        if let outcome {
            gathering = outcome.gathering
            notices = outcome.notices
        }
        let queue = PitchQueue(of: gathering)
        func pitch(_ id: Topic.ID) -> Queue.Pitch {
            Queue.Pitch(topic: id.number, title: gathering.topics[id]?.title ?? "")
        }
        let report = Queue(
            now: queue.now.map(pitch),
            since: queue.since,
            next: queue.next.map(pitch),
            waiting: queue.waiting.count,
            heard: queue.heard.count,
            seconds: queue.seconds
        )
        var lines = report.now.map { ["Now    \($0.topic) \($0.title)"] } ?? []
        lines += zip(["Next", "", ""], report.next).map { label, pitch in
            "\(label.isEmpty ? "    " : label)   \(pitch.topic) \(pitch.title)"
        }
        lines.append(
            "\(Words.count(queue.waiting.count, "pitch", "pitches")) to come, \(queue.heard.count) heard; "
                + "\(queue.seconds) seconds each."
        )
        return Answer(lines.joined(separator: "\n"), json: report, notices: notices)
    }
}
