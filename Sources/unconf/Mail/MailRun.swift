import Letters
import Planning
import Registration
import Storage
import Unconference

/// Sends letters one after the other, so that nobody gets one twice, whatever ends the program on the way.
///
/// A letter is noted as under way before it is handed over, and as sent after that, in one step with the next one's
/// beginning. What is under way when the program ends without a word may have been sent, and is not sent again by itself.
struct MailRun {
    private let desk: MailDesk
    private let setting: MailSetting
    private let file: DataFile
    private let route: MailRoute
    private let sender: Mailbox
    private let again: Bool
    private var pending: SettleMail?
    private var links: OwnLinks
    private var inARow = 0
    private(set) var tally = MailTally()

    /// How many failures in a row end a run: the rest would fail too.
    private static let patience = 3

    /// A run in which nothing is sent yet.
    init(_ desk: MailDesk, _ setting: MailSetting, _ file: DataFile, _ route: MailRoute, again: Bool) throws {
        self.desk = desk
        self.setting = setting
        self.file = file
        self.route = route
        self.again = again
        links = OwnLinks(desk.desk.event, keptFor: setting.keep.links, in: file)
        sender = try desk.sender()
    }

    /// Sends the letters with these numbers, in their order, until the last one, or until somebody interrupts.
    mutating func send(_ numbers: [Int], unless interrupt: Interrupt) throws {
        let progress = ProgressLine()
        defer { progress.clear() }
        for (index, number) in numbers.enumerated() {
            if interrupt.isRaised { tally.ended = "you interrupted it" }
            if inARow >= MailRun.patience {
                tally.ended = "\(inARow) letters in a row were not taken, and the rest would fare no better"
            }
            guard tally.ended == nil else {
                tally.waiting += numbers.count - index
                break
            }
            progress.show("Sending letter \(index + 1) of \(numbers.count) …")
            try links.prepare(numbers[index...], of: setting.gathering, at: Desk.now())
            guard let (letter, person) = try begin(number) else { continue }
            try hand(letter, to: person)
        }
        try settle()
    }

    /// Notes what came of the letter before, and takes the next one; nil where that must not be sent any more.
    private mutating func begin(_ number: Int) throws -> (Mailing, Participant)? {
        let actor = Desk.organiser
        let requests =
            [pending].compactMap { $0 }.map { Request($0, by: actor) }
            + [Request(BeginMail(number, again: again), by: actor)]
        let results = try file.perform(requests, in: desk.desk.event, at: Desk.now())
        if pending != nil { _ = try results.first?.get() }
        pending = nil
        switch results.last {
        case .success(let outcome):
            let gathering = outcome.gathering
            guard let letter = gathering.mailings[number],
                let person = gathering.participants[letter.participant]
            else { return nil }
            return (letter, person)
        case .failure(let refusal):
            tally.passed += 1
            tally.note(refusal.message)
            return nil
        case nil: return nil
        }
    }

    /// Hands a letter over, with the person's own link if it has one.
    private mutating func hand(_ letter: Mailing, to person: Participant) throws {
        let now = try Desk.now()
        let delivery: Delivery
        do throws(Refusal) {
            let text = letter.text.replacing(Mailing.linkMark, with: links.take(letter.number))
            let made = try compose(letter, text, to: person)
            let lineEnd: LineEnd = if case .folder = route { .file } else { .program }
            let padded = String(repeating: "0", count: max(0, 6 - "\(letter.number)".count))
            delivery = route.deliver(
                made.message(id: letter.name, at: now, lineEnd: lineEnd),
                name: "\(padded)\(letter.number)-\(letter.purpose)",
                hiding: MailComplaint.words(for: person)
            )
        } catch {
            // What can't be written to this person says nothing about the others.
            delivery = .undeliverable(error.message)
        }
        tally.count(delivery)
        switch delivery {
        case .taken:
            inARow = 0
            pending = SettleMail(letter.number, .sent)
        case .refused(let reason), .undeliverable(let reason):
            if case .refused = delivery { inARow += 1 }
            pending = SettleMail(letter.number, .failed, reason: reason)
            links.drop(letter.number)
        case .unsure(let reason):
            inARow += 1
            pending = SettleMail(letter.number, .unsure, reason: reason)
        case .impossible:
            tally.waiting += 1
            pending = SettleMail(letter.number, again ? .unsure : .waiting)
            links.drop(letter.number)
        }
    }

    private func compose(_ letter: Mailing, _ text: String, to person: Participant) throws(Refusal) -> Letter
    {
        var made = try Letter(
            to: Mailbox(person.email ?? "", name: person.name),
            from: sender,
            subject: letter.subject,
            text: text
        )
        if let kind = LetterKinds.named(letter.purpose) {
            made.file = kind.file(in: setting)
            made.mayBeDeclined = kind.mayBeDeclined
        }
        return made
    }

    /// Notes what came of the last letter, and in the history how many there were.
    private mutating func settle() throws {
        try links.removeUnused()
        guard let last = pending else { return }
        pending = nil
        _ = try file.perform(
            last.closing(tally.words),
            by: Desk.organiser,
            in: desk.desk.event,
            at: Desk.now()
        )
    }
}
