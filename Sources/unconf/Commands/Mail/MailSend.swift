import ArgumentParser
import Letters
import Planning
import Publishing
import Registration
import Storage
import Unconference

/// Sends letters.
struct MailSend: Command {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Send what waits, one letter after the other; nobody gets one twice.",
        discussion: """
            Asks first, with the number of people, unless you say --yes. Broken off half way, it goes on where it stopped.
            A letter that was under way when the program was killed may have been sent: it is sent again only if you name
            it and say --again.

            Examples:
              unconf mail send --purpose joining --dry-run
              unconf mail send --purpose joining
              unconf mail send --output ../letters
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Numbers of letters, as `mail list` has them. Default: all that wait.")
    var ids: [Int] = []
    @Option(help: "Only letters for one purpose.")
    var purpose: String?
    @Flag(help: "Say what would be sent, and send nothing.")
    var dryRun = false
    @Flag(help: "Send the named letters although they were sent, or may have been.")
    var again = false
    @Option(
        help: ArgumentHelp("Write letters to files in a folder instead of sending them.", valueName: "dir")
    )
    var output: String?
    @Option(help: "How many seconds the mail program may take over one letter.")
    var patience = 60

    func validate() throws {
        guard ids.isEmpty || purpose == nil else { throw ValidationError("Name letters, or a --purpose.") }
        guard !again || !ids.isEmpty else { throw ValidationError("--again is for letters that you name.") }
        guard (1...3600).contains(patience) else { throw ValidationError("--patience is 1 to 3600 seconds.") }
    }

    private struct Planned: Encodable {
        var people: Int
        var letters: [String: Int]
        var stale: Int
    }

    func answer() throws -> Answer {
        let mail = try MailDesk(options)
        let file = try mail.desk.folder.dataFile()
        if dryRun {
            let gathering = try file.gathering(of: mail.desk.event)
            return try rehearse(chosen(mail, gathering), gathering)
        }
        let route = try route(mail)
        _ = try mail.sender()
        let turn = try MailTurn(of: mail.desk.folder)
        defer { turn.release() }
        var notices: [String] = []
        var gathering = try file.gathering(of: mail.desk.event)
        let lost = gathering.mailings.unordered.count { $0.state == .sending }
        if lost > 0 {
            gathering = try mail.desk.perform(DoubtMail()).gathering
            notices.append(
                "\(Words.count(lost, "letter")) may have been sent when the program was last ended; "
                    + "`unconf mail list --state unsure` shows them"
            )
        }
        let (due, stale) = try chosen(mail, gathering)
        guard !due.isEmpty || !stale.isEmpty else {
            return Answer("No letter waits.", json: MailTally(), notices: notices)
        }
        try confirm(due, by: route)
        if !stale.isEmpty {
            gathering = try mail.desk.perform(StopMail(stale.map(\.number))).gathering
            notices.append(
                "\(Words.count(stale.count, "letter")) taken back, not due any more: "
                    + stale.prefix(10).map { "\($0.number)" }.joined(separator: ", ")
            )
        }
        let interrupt = Interrupt()
        var run = try MailRun(mail, try mail.setting(gathering), file, route, again: again)
        try Interruption.listening(interrupt) { try run.send(due.map(\.number), unless: interrupt) }
        return summary(run.tally, notices)
    }

    private func summary(_ tally: MailTally, _ notices: [String]) -> Answer {
        var notices = notices + tally.reasons
        if let ended = tally.ended {
            notices.append("It ended early: \(ended). `unconf mail send` goes on where it stopped.")
        }
        return Answer(
            Done.sentence(tally.words),
            json: tally,
            notices: notices,
            failed: tally.failed + tally.unsure + tally.passed > 0 || tally.ended != nil
        )
    }

    private func route(_ mail: MailDesk) throws -> MailRoute {
        if let output { return .folder(try LetterFolder(output, of: mail.desk.folder)) }
        let words = mail.desk.folder.site.mail
        guard !words.isEmpty else {
            throw Failure(
                "no-mail-command",
                "`mail` in unconf.yml names no program that sends letters",
                help:
                    "set it, as in mail: [sendmail, -t, -i], or write letters to files: `unconf mail send --output ../letters`"
            )
        }
        return .program(MailProgram(words, patience: .seconds(patience)))
    }

    /// The letters that are meant, and of those the ones that nobody should get any more.
    private func chosen(_ mail: MailDesk, _ gathering: Gathering) throws -> (due: [Mailing], stale: [Mailing])
    {
        let setting = try mail.setting(gathering)
        let meant = try MailDesk.letters(ids, purpose, in: gathering).filter {
            again || $0.state.isHeld || !ids.isEmpty
        }
        var due: [Mailing] = []
        var stale: [Mailing] = []
        for letter in meant {
            let person = gathering.participants[letter.participant]
            let isDue =
                person?.email != nil && person?.standing == letter.standing && setting.now < letter.until
                && LetterKinds.named(letter.purpose)?.isDue(letter, in: setting) ?? false
            if isDue || !letter.state.isHeld { due.append(letter) } else { stale.append(letter) }
        }
        return (due, stale)
    }

    private func rehearse(_ chosen: (due: [Mailing], stale: [Mailing]), _ gathering: Gathering) throws
        -> Answer
    {
        let counts = Dictionary(grouping: chosen.due, by: \.purpose.text).mapValues(\.count)
        let people = Set(chosen.due.map(\.participant)).count
        var lines = counts.keys.sorted().map { "  \($0): \(Words.count(counts[$0] ?? 0, "letter"))" }
        lines.insert(
            "\(Words.count(chosen.due.count, "letter")) would be sent to \(Words.count(people, "person", "people")).",
            at: 0
        )
        if !chosen.stale.isEmpty {
            lines.append(
                "\(Words.count(chosen.stale.count, "letter")) would be taken back, not due any more."
            )
        }
        return Answer(
            lines.joined(separator: "\n"),
            json: Planned(people: people, letters: counts, stale: chosen.stale.count)
        )
    }

    private func confirm(_ due: [Mailing], by route: MailRoute) throws {
        guard !options.yes, !due.isEmpty else { return }
        let people = Words.count(Set(due.map(\.participant)).count, "person", "people")
        let what = "\(Words.count(due.count, "letter")) to \(people)"
        if Terminal.isConversation {
            let verb = if case .folder = route { "Write" } else { "Send" }
            let answer = Terminal.ask("\(verb) \(what)? [y/N] ").lowercased()
            if ["y", "yes"].contains(answer) { return }
        }
        throw Failure(
            "not-confirmed",
            "this would send \(what)",
            help: "`unconf mail send --dry-run` says which; add --yes to send them"
        )
    }
}
