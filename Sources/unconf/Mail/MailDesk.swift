import Formats
import Foundation
import Letters
import LiveBoard
import Publishing
import Registration
import Storage
import Unconference
import Website

/// Where letters are written and sent: a desk, and what letters say about where things are on the net.
struct MailDesk {
    /// The desk.
    let desk: Desk

    /// The desk that a command's options name.
    init(_ options: GlobalOptions) throws { desk = try Desk(options) }

    /// What is known when letters are written.
    func setting(_ gathering: Gathering) throws -> MailSetting {
        let site = desk.folder.site
        let now = try Desk.now()
        var setting = MailSetting(gathering, at: now)
        setting.site = site.baseURL
        // A link is a key: it goes out by mail only where nobody on the way can read it.
        setting.board = site.boardURL.flatMap { $0.hasPrefix("https://") ? $0 : nil }
            .map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        setting.keep = site.keep
        var findings: [Finding] = []
        let notes = try desk.folder.notes(of: desk.event.slug, findings: &findings)
        let today = desk.event.zone.moment(at: now).local.date
        setting.noted = Set(notes.compactMap(\.session))
        setting.notes = notes.filter { note in
            note.status == .published && note.showing.includes(today)
        }.compactMap { note in
            site.baseURL.map { base in
                PublicNote(
                    title: note.title ?? note.slug.text,
                    address: base
                        + Address.note(event: desk.event.slug, note: note.slug).path.dropFirst()
                )
            }
        }
        return setting
    }

    /// Whose letters they are: the first who calls the event and can be written to.
    static func sender(of event: Event, _ site: Site) -> Mailbox? {
        for organiser in event.organisers {
            if let contact = organiser.contact, let box = try? Mailbox(contact, name: organiser.name) {
                return box
            }
        }
        return site.privacy.contact.flatMap { try? Mailbox($0, name: site.title) }
    }

    /// The same, or why there is nobody.
    func sender() throws -> Mailbox {
        guard let sender = MailDesk.sender(of: desk.event, desk.folder.site) else {
            throw Failure(
                "no-sender",
                "no organiser of \(desk.event.slug) has an e-mail address to which people could answer",
                help: "write it in event.md: organisers: [{name: The team, contact: hello@example.org}]"
            )
        }
        return sender
    }

    /// The purpose that somebody typed.
    static func kind(_ text: String) throws -> any LetterKind.Type {
        guard let slug = Slug(text), let kind = LetterKinds.named(slug) else {
            let known = LetterKinds.all.map { $0.purpose.text }
            throw Failure(
                "no-purpose",
                "there is no letter for “\(text)”",
                help: (Nearest.name(to: text, among: known).map { "did you mean `\($0)`? " } ?? "")
                    + "there are \(known.joined(separator: ", "))"
            )
        }
        return kind
    }

    /// The letters with the numbers that somebody typed, or for a purpose, or all.
    static func letters(_ numbers: [Int], _ purpose: String?, in gathering: Gathering) throws -> [Mailing] {
        let wanted = try purpose.map { try kind($0).purpose }
        guard !numbers.isEmpty else {
            return gathering.mailings.sorted.filter { wanted == nil || $0.purpose == wanted }
        }
        return try Set(numbers).sorted().map(gathering.letter)
    }

    /// Letters as they stand: one that is under way while nobody sends was broken off, and may have been sent.
    static func seen(_ letters: [Mailing], in folder: SiteFolder) -> [Mailing] {
        guard letters.contains(where: { $0.state == .sending }), !MailTurn.isTaken(of: folder) else {
            return letters
        }
        return letters.map { letter in
            var letter = letter
            if letter.state == .sending { letter.state = .unsure }
            return letter
        }
    }

    /// A text as it is shown, before the links in it are made.
    static func shown(_ text: String) -> String {
        text.replacing(Mailing.linkMark, with: "(their own link, made when this is sent)")
    }
}
