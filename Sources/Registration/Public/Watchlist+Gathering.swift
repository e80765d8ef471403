import Unconference

extension Gathering {
    /// The last answer of each person to each question of consent, in one pass over the log.
    public var lastAnswers: [Participant.ID: [Consent.Purpose: Bool]] {
        var answers: [Participant.ID: [Consent.Purpose: Bool]] = [:]
        for consent in consents.sorted {
            answers[consent.participant, default: [:]][consent.purpose] = consent.given
        }
        return answers
    }

    var watchedPeople: [Watchlist.Person] {
        let given = lastAnswers
        var hosted: [Participant.ID: Set<Slug>] = [:]
        for hosting in hostings.unordered {
            guard let topic = topics[hosting.key.topic] else { continue }
            hosted[hosting.key.participant, default: []].insert(topic.slug)
        }
        var handles: [Participant.ID: [String]] = [:]
        for answer in answers.sorted {
            handles[answer.participant, default: []] += Handles.named(in: answer.text, to: answer.question)
        }
        return participants.sorted.filter { !$0.unnamed || $0.email != nil }.map { person in
            let said = given[person.id] ?? [:]
            return Watchlist.Person(
                event: event.slug,
                // A guest without a name has a placeholder, which says nothing about anybody.
                name: person.unnamed ? "" : person.name,
                email: person.email,
                handles: handles[person.id] ?? [],
                listed: said[.listName] == true,
                asHost: said[.nameAsHost],
                asAuthor: said[.nameAsAuthor],
                asAmbassador: said[.nameAsAmbassador] == true,
                hosts: hosted[person.id] ?? []
            )
        }
    }

    var watchedOrganisations: [Watchlist.Organisation] {
        let given = lastAnswers
        var others: [String: [String]] = [:]
        var counted: [String: String] = [:]
        for alias in aliases.sorted {
            others[Gathering.folded(alias.name), default: []].append(alias.alias)
            counted[Gathering.folded(alias.alias)] = alias.name
        }
        var names: [String: [String]] = [:]
        var listed: [String: Bool] = [:]
        var hosts: [String: [String]] = [:]
        for person in participants.sorted {
            let host = person.email.flatMap { $0.split(separator: "@").last }.map { $0.lowercased() }
            // Who names no organisation may still have an address that does.
            let key: String
            if let written = person.organisation {
                let name = counted[Gathering.folded(written)] ?? written
                key = Gathering.folded(name)
                names[key, default: [name]] += [written]
            } else if let host {
                key = "@\(host)"
                names[key] = []
            } else {
                continue
            }
            if let host { hosts[key, default: []].append(host) }
            listed[key] = listed[key] ?? true && given[person.id]?[.listOrganisation] == true
        }
        return names.keys.sorted().map { key in
            var seen: Set<String> = []
            let all = ((names[key] ?? []) + (others[key] ?? [])).filter { seen.insert($0).inserted }
            var known: Set<String> = []
            return Watchlist.Organisation(
                event: event.slug,
                names: all,
                mailHosts: (hosts[key] ?? []).filter { known.insert($0).inserted },
                listed: listed[key] ?? false
            )
        }
    }

    var scope: Watchlist.Scope {
        var own: [String?] = [event.venue?.name, event.venue?.address, event.venue?.url]
        own += event.organisers.flatMap { [$0.name, $0.contact] }
        own += event.sponsors.flatMap { [$0.name, $0.url, $0.logo, $0.paysFor] }
        own += [event.conduct?.contact, event.purpose?.sponsor]
        return Watchlist.Scope(
            rule: event.attribution,
            topicRules: Dictionary(
                topics.sorted.compactMap { topic in topic.attribution.map { (topic.slug, $0) } }
            ) { max($0, $1) },
            own: own.compactMap(\.self)
        )
    }
}
