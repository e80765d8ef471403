import ArgumentParser
import Registration
import Unconference

/// Gives a person all that is held about them.
struct ParticipantExport: Command {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Give a person all that is held about them, in plain words or with --json.",
        discussion: """
            Example:
              unconf participant export 12 --json > their-data.json
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The number, the e-mail address, or a name that only one person has.")
    var who: String

    /// All that is held about one person, and nothing about anybody else.
    private struct Dossier: Encodable {
        var event: String
        var profile: Participant
        var answers: [String: String]
        var consents: [Consent]
        var pitched: [String]
        var hosts: [String]
        var seconds: [String]
        var wishes: [String]
        var meetings: [String]
    }

    func answer() throws -> Answer {
        let gathering = try Desk(options).gathering()
        let person = try gathering.participant(who)
        func title(_ id: Topic.ID) -> String { "\(id) \(gathering.topics[id]?.title ?? "")" }
        let dossier = Dossier(
            event: gathering.event.title,
            profile: person,
            answers: Dictionary(
                gathering.answers.sorted.filter { $0.participant == person.id }.map { ($0.question, $0.text) }
            ) { first, _ in first },
            consents: gathering.consents.sorted.filter { $0.participant == person.id },
            pitched: gathering.topics.sorted.filter { $0.proposer == person.id }.map { title($0.id) },
            hosts: gathering.hostings.sorted.filter { $0.key.participant == person.id }.map {
                title($0.key.topic)
            },
            seconds: gathering.seconds.sorted.filter { $0.key.participant == person.id }.map {
                title($0.key.topic)
            },
            wishes: gathering.wishes(of: person.id).map { title($0.key.topic) + ($0.must ? " (must)" : "") },
            meetings: gathering.meetings.sorted.filter { $0.people.contains(person.id) }.map {
                "\($0.key.kind.rawValue), round \($0.key.round)" + ($0.place.map { ", at \($0)" } ?? "")
            }
        )
        return Answer(try JSONText.pretty(dossier), json: dossier)
    }
}
