import ArgumentParser
import Letters
import Registration
import Storage
import Unconference

/// Writes letters, and holds them.
struct MailDraft: Command {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Write the letters for a purpose, and hold them; one of them is shown, none is sent.",
        discussion: """
            Purposes:
            \(LetterKinds.all.map { kind in
                "  " + kind.purpose.text + String(repeating: " ", count: max(1, 14 - kind.purpose.text.count)) + kind.summary
            }.joined(separator: "\n"))
            Whoever had a letter for a purpose gets no other; one that waits is written anew.

            Examples:
              unconf mail draft confirmation
              unconf mail draft joining --to 12 17
              unconf mail draft change --topic 8
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "What for.")
    var purpose: String
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Only to these: numbers, e-mail addresses, or names that only one person has.",
            valueName: "who"
        )
    )
    var to: [String] = []
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("For `change`: only what happened to these topics.", valueName: "topic")
    )
    var topic: [String] = []

    func validate() throws {
        guard topic.isEmpty || purpose == "change" else { throw ValidationError("--topic is for `change`.") }
        guard to.isEmpty || purpose != "change" else {
            throw ValidationError("A change is told to all whom it concerns; leave --to out.")
        }
    }

    private struct Drafted: Encodable {
        var purpose: Slug
        var drafted: Int
        var notices: [String]
        var sample: Sample?
    }

    private struct Sample: Encodable {
        var participant: Int
        var subject: String
        var text: String
    }

    func answer() throws -> Answer {
        let mail = try MailDesk(options)
        let kind = try MailDesk.kind(purpose)
        _ = try mail.sender()
        let gathering = try mail.desk.gathering()
        var setting = try mail.setting(gathering)
        setting.topics = Set(try topic.map { try gathering.topic($0).id })
        var letters = try kind.letters(in: setting)
        if !to.isEmpty {
            let wanted = Set(try to.map { try gathering.participant($0).id })
            for id in wanted.sorted() where !letters.contains(where: { $0.participant == id }) {
                throw Refusal(
                    .conflict,
                    "mail-not-due",
                    "participant \(id) gets no letter for \(kind.purpose) now",
                    help:
                        "`unconf participant show \(id)` says how they stand, and whether they gave an address"
                )
            }
            letters = letters.filter { wanted.contains($0.participant) }
        }
        let told = to.isEmpty ? kind.told(in: setting) : nil
        guard !letters.isEmpty || told.map({ $0.before != $0.after }) ?? false else {
            return Answer(
                "Nobody is to get a letter for \(kind.purpose) now.",
                json: Drafted(purpose: kind.purpose, drafted: 0, notices: [])
            )
        }
        let outcome = try mail.desk.perform(DraftMail(kind.purpose, letters, told: told))
        return answer(kind.purpose, outcome.gathering, outcome.changes, outcome.notices)
    }

    private func answer(
        _ purpose: Slug,
        _ gathering: Gathering,
        _ changes: [Change],
        _ notices: [String]
    ) -> Answer {
        let drafted = changes.compactMap { change -> Mailing? in
            if case .mailing(let replacement) = change { replacement.after } else { nil }
        }
        let drafts = Drafted(
            purpose: purpose,
            drafted: drafted.count,
            notices: notices,
            sample: drafted.first.map {
                Sample(
                    participant: $0.participant.number,
                    subject: $0.subject,
                    text: MailDesk.shown($0.text)
                )
            }
        )
        guard let sample = drafted.first else {
            return Answer("No letter for \(purpose) was drafted.", json: drafts, notices: notices)
        }
        let name = gathering.participants[sample.participant]?.name ?? ""
        let text = """
            Drafted \(Words.count(drafted.count, "letter")) for \(purpose), to \(Words.count(drafted.count, "person", "people")). They wait; nothing is sent. This is one:

            To: \(name)
            Subject: \(sample.subject)

            \(MailDesk.shown(sample.text))
            Next: `unconf mail send --purpose \(purpose)`, or `unconf mail stop --purpose \(purpose)`.
            """
        return Answer(text, json: drafts, notices: notices)
    }
}
