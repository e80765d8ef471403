import Registration
import Unconference
import Website

/// What people agreed to that may show on a site, each as a number that says nothing by itself.
///
/// Where one of them is missing in the next build, somebody took it back, and no earlier build may be brought back.
public struct Agreements: Sendable {
    /// What a site may show now.
    private(set) var numbers: Set<UInt64> = []
    /// Whether anybody can be named at all.
    private let mayName: Bool
    /// Notes that may name nobody now.
    private var silentNotes: Set<UInt64> = []

    /// What a site may show now.
    ///
    /// - Parameters:
    ///   - gatherings: the private side of events, where it is here.
    ///   - library: the site with the public records of its events.
    init(of gatherings: [Gathering], and library: Library) {
        mayName = !gatherings.isEmpty || !library.boards.isEmpty
        for event in library.events.map(\.head) {
            if event.attribution.allowsNames { add("names", event.slug.text) }
            if event.attribution.allowsCounts { add("counts", event.slug.text) }
        }
        for note in library.notes {
            let number = Agreements.number(["note", note.head.event.text, note.head.slug.text]) | 1
            if note.head.attribution?.allowsNames == false {
                silentNotes.insert(number)
            } else {
                numbers.insert(number)
            }
        }
        for gathering in gatherings { add(gathering) }
        for (event, board) in library.boards {
            for person in board.people {
                add("listed", event.text, person.name)
                if let organisation = person.organisation {
                    add("of", event.text, person.name, organisation)
                }
            }
            for host in board.topics.flatMap(\.hosts) { add("host", event.text, host) }
        }
    }

    private mutating func add(_ gathering: Gathering) {
        let event = gathering.event
        let answers = gathering.lastAnswers
        for person in gathering.participants.unordered {
            for purpose in Agreements.shown {
                let isNamedUnasked = event.attribution == .open && Agreements.unasked.contains(purpose)
                guard answers[person.id]?[purpose] ?? isNamedUnasked else { continue }
                add("agreed", event.slug.text, person.id.description, purpose.rawValue)
            }
        }
    }

    /// Whether something that an earlier build showed may not be shown any more.
    ///
    /// A note that is gone takes nothing back; one that may name nobody any more does.
    ///
    /// - Parameter former: the numbers of that build; nil where it left none, so that nobody knows whom it named.
    func takesBack(_ former: Set<UInt64>?) -> Bool {
        guard let former else { return mayName }
        return !former.isDisjoint(with: silentNotes)
            || former.subtracting(numbers).contains { !Agreements.isOfNote($0) }
    }

    /// What is asked before something shows on a site.
    private static let shown: [Consent.Purpose] = [
        .listName, .listOrganisation, .nameAsHost, .nameAsAuthor, .nameAsAmbassador, .photo,
    ]
    /// What an open event takes for granted until somebody says no.
    private static let unasked: Set<Consent.Purpose> = [.nameAsHost, .nameAsAuthor]

    private mutating func add(_ words: String...) { numbers.insert(Agreements.number(words) & ~1) }

    private static func number(_ words: [String]) -> UInt64 {
        var hash = ContentHash()
        for word in words { hash.add(word) }
        return hash.high
    }

    /// The numbers of notes are odd.
    private static func isOfNote(_ number: UInt64) -> Bool { number & 1 == 1 }
}
