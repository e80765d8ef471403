import ArgumentParser
import Registration
import Unconference

/// Tells everybody something.
struct EventAnnounce: Command {
    static let configuration = CommandConfiguration(
        commandName: "announce",
        abstract: "Tell everybody something, on every screen; without a text, show what is told.",
        discussion: """
            Examples:
              unconf event announce "Lunch is ten minutes late" --minutes 40
              unconf event announce
              unconf event announce --end 1
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "What everybody is told, 200 characters at most.")
    var text: String?
    @Option(help: "For how many minutes it is shown.")
    var minutes = 30
    @Option(help: "Take the message with this number off the screens.")
    var end: Int?

    private struct Shown: Encodable {
        var number: Int
        var text: String
        var until: Instant
    }

    func validate() throws {
        guard text == nil || end == nil else { throw ValidationError("Give a text or --end, not both.") }
        guard (1...1440).contains(minutes) else { throw ValidationError("--minutes takes 1 to 1440.") }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let now = try Desk.now()
        if let end { return try desk.answer(EndAnnouncement(end)) }
        if let text {
            return try desk.answer(Announce(text, until: now.adding(seconds: Int64(minutes) * 60)))
        }
        let gathering = try desk.gathering()
        let shown = gathering.announcements.sorted.filter { $0.isShown(at: now) }
        let lines = shown.map { message in
            "\(message.number)  \(message.text) (until \(gathering.event.zone.moment(at: message.until).local.time))"
        }
        return Answer(
            lines.isEmpty ? "Nothing is told to everybody now." : lines.joined(separator: "\n"),
            json: shown.map { Shown(number: $0.number, text: $0.text, until: $0.until) }
        )
    }
}
