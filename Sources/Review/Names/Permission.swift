import Registration
import Unconference

/// Who may be named in one text.
struct Permission {
    private let manuscript: Manuscript
    private let watchlist: Watchlist
    private let authors: Set<[UInt64]>

    init(_ manuscript: Manuscript, _ watchlist: Watchlist) {
        self.manuscript = manuscript
        self.watchlist = watchlist
        authors = Set(manuscript.authors.map { Spelling.hashes(of: $0) })
    }

    /// The strictest of the rules of an event, of the text's topic and of the text itself.
    func rule(of event: Slug) -> AttributionRule {
        let scope = watchlist.scopes[event]
        var rule = max(scope?.rule ?? .consent, manuscript.attribution ?? .open)
        if manuscript.event == event, let session = manuscript.session, let own = scope?.topicRules[session] {
            rule = max(rule, own)
        }
        return rule
    }

    /// The strictest rule that counts for the text itself.
    var ownRule: AttributionRule {
        manuscript.event.map { rule(of: $0) } ?? manuscript.attribution ?? .open
    }

    /// Whether a person may be named here: as the author only where they agreed to that, else listed, or as the host of the
    /// session.
    func allows(_ person: Watchlist.Person) -> Bool {
        let rule = rule(of: person.event)
        guard rule.allowsNames else { return false }
        // Whoever stands in the list of people, or hosted, has not agreed to be named as somebody who wrote.
        if !authors.isEmpty, authors.contains(Spelling.hashes(of: person.name)) {
            return manuscript.kind == .ambassador
                ? person.asAmbassador : rule.namesWho(answered: person.asAuthor)
        }
        if person.listed { return true }
        guard let session = manuscript.session, manuscript.event == person.event else { return false }
        return person.hosts.contains(session) && rule.namesWho(answered: person.asHost)
    }

    /// Whether an organisation may be named here.
    func allows(_ organisation: Watchlist.Organisation) -> Bool {
        organisation.listed && rule(of: organisation.event).allowsNames
    }
}
