public import ArgumentParser
import Registration
import Unconference

/// Records what a person agrees to, or shows the log.
struct ParticipantConsent: Command {
    static let configuration = CommandConfiguration(
        commandName: "consent",
        abstract: "Record what a person agrees to, or withdraw it; without a purpose, show the log.",
        discussion: """
            Examples:
              unconf participant consent 12 name-as-host
              unconf participant consent 12 name-as-host --withdraw
              unconf participant consent 12
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The number, the e-mail address, or a name that only one person has.")
    var who: String
    @Argument(help: "What for: \(Consent.Purpose.allCases.map(\.rawValue).joined(separator: ", ")).")
    var purpose: Consent.Purpose?
    @Flag(help: "They no longer agree.")
    var withdraw = false

    private struct Record: Encodable {
        var purpose: String
        var given: Bool
        var at: Instant
        var channel: String
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let person = try gathering.participant(who)
        if let purpose {
            return try desk.answer(
                RecordConsent(person.id, purpose, given: !withdraw, channel: "command line")
            )
        }
        let log = gathering.consents.sorted.filter { $0.participant == person.id }
        var table = TextTable("When", "Answer", "For", "Asked on")
        for record in log {
            table.add(
                record.at.description,
                record.given ? "yes" : "no",
                record.purpose.rawValue,
                record.channel
            )
        }
        return Answer(
            log.isEmpty ? "Participant \(person.id) was never asked; none means no." : table.text(width: nil),
            json: log.map {
                Record(purpose: $0.purpose.rawValue, given: $0.given, at: $0.at, channel: $0.channel)
            }
        )
    }
}

extension Consent.Purpose: ExpressibleByArgument {}
