import Registration
import Unconference
import Website

/// What people agreed to that may show on a site, each as a number that says nothing by itself.
///
/// Where one of them is missing in the next build, somebody took it back, and no earlier build may be brought back.
enum Agreements {
    /// What a site may show now.
    ///
    /// - Parameters:
    ///   - gatherings: the private side of events, where it is here.
    ///   - boards: the public records of the events.
    static func numbers(of gatherings: [Gathering], and boards: [Slug: BoardRecord]) -> Set<UInt64> {
        var numbers: Set<UInt64> = []
        for gathering in gatherings {
            let event = gathering.event
            let answers = gathering.lastAnswers
            for person in gathering.participants.unordered {
                for purpose in shown {
                    let isNamedUnasked = event.attribution == .open && unasked.contains(purpose)
                    guard answers[person.id]?[purpose] ?? isNamedUnasked else { continue }
                    numbers.insert(number("agreed", event.slug.text, person.id.description, purpose.rawValue))
                }
            }
        }
        for (event, board) in boards {
            for person in board.people {
                numbers.insert(number("listed", event.text, person.name))
                if let organisation = person.organisation {
                    numbers.insert(number("of", event.text, person.name, organisation))
                }
            }
            for host in board.topics.flatMap(\.hosts) { numbers.insert(number("host", event.text, host)) }
        }
        return numbers
    }

    /// What is asked before something shows on a site.
    private static let shown: [Consent.Purpose] = [
        .listName, .listOrganisation, .nameAsHost, .nameAsAuthor, .photo,
    ]
    /// What an open event takes for granted until somebody says no.
    private static let unasked: Set<Consent.Purpose> = [.nameAsHost, .nameAsAuthor]

    private static func number(_ words: String...) -> UInt64 {
        var hash = ContentHash()
        for word in words { hash.add(word) }
        return hash.high
    }
}
