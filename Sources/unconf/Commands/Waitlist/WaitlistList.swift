import ArgumentParser
import Publishing
import Registration
import Storage
import Unconference

/// Shows who waits, and who has an offer.
struct WaitlistList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show who waits, who is offered a place until when, and what happens next.",
        discussion: """
            Example:
              unconf waitlist list
            """
    )

    @OptionGroup var options: GlobalOptions

    func answer() throws -> Answer {
        let desk = try Desk(options)
        // Time may have freed places since anybody looked.
        let outcome = desk.folder.hasDataFile ? try desk.perform(SettleWaitlist()) : nil
        let gathering = try outcome?.gathering ?? desk.gathering()
        let people =
            gathering.participants.sorted.filter { $0.standing == .offered } + Seats(of: gathering).line
        let lines = people.map { "\($0.id). \($0.name) \(ParticipantCard.next($0, of: gathering))." }
        return Answer(
            lines.isEmpty ? "Nobody waits." : lines.joined(separator: "\n"),
            json: people.map { ParticipantCard($0, of: gathering) },
            notices: outcome?.notices ?? []
        )
    }
}
