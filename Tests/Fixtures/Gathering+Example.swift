public import Registration
public import Unconference

extension Participant {
    /// A person who registered when registration opened.
    public static func example(
        _ number: Int,
        _ name: String,
        email: String? = nil,
        at organisation: String? = nil
    ) -> Participant {
        var person = Participant(
            id: ID(number),
            name: name,
            since: Instant.weeksBefore.adding(seconds: Int64(number))
        )
        person.email = email
        person.organisation = organisation
        return person
    }
}

extension Topic {
    /// An open topic of a person.
    public static func example(_ number: Int, _ title: String, by proposer: Int?) -> Topic {
        var topic = Topic(
            id: ID(number),
            slug: Slug(from: title, fallback: "topic-\(number)"),
            title: title,
            uid: "topic-\(number)",
            pitched: .weeksBefore
        )
        topic.proposer = proposer.map(Participant.ID.init)
        return topic
    }
}

extension Consent {
    /// An answer given on the command line.
    public static func example(_ number: Int, _ person: Int, _ purpose: Purpose, _ given: Bool = true)
        -> Consent
    {
        Consent(
            number: number,
            participant: Participant.ID(person),
            purpose: purpose,
            given: given,
            at: .weeksBefore,
            channel: "command line"
        )
    }
}

extension Gathering {
    /// The example event with eight people, four topics, and one of them on the board.
    public static let example = Gathering.example(under: .consent)

    /// The example under a rule of one's choice.
    ///
    /// Jana Müller (1) said no to nothing and yes to nothing; Tom Okafor (2) may be listed with his organisation; Ana
    /// Lúcia Ferreira-Costa (3) may be named as a host; Will Marsh (4) may be named as an author; the others said nothing.
    public static func example(under rule: AttributionRule) -> Gathering {
        var gathering = Gathering(event: .example(under: rule), uid: "event-uid")
        gathering.courses = Register([Course(event: gathering.event.slug, uid: "event-uid", phase: .planning)]
        )
        var people = [
            Participant.example(
                1,
                "Jana Müller",
                email: "jana.mueller@nordkai.example",
                at: "Nordkai Reederei GmbH"
            ),
            .example(2, "Tom Okafor", email: "tom@okafor.example", at: "Plainsong Consulting Ltd"),
            .example(3, "Ana Lúcia Ferreira-Costa", email: "alfc77@example.com", at: "Orsenne Chemicals"),
            .example(4, "Will Marsh", email: "info@marsh.example", at: "Dunmarrow Breweries plc"),
            .example(5, "Ðorđe Søndergård", email: "d.sondergard@example.net", at: "Nordkai"),
            .example(6, "山田 太郎", at: "Orange"),
            .example(7, "Suryani"),
            .example(8, "Zoë O'Brien", email: "zob@example.org", at: "Self-employed"),
        ]
        let stages = ["thinking", "planning", "piloting", "rolling-out"]
        for index in people.indices {
            people[index].stage = stages[index % stages.count]
            people[index].ticket = "practitioner"
        }
        gathering.participants = Register(people)
        gathering.aliases = Register([
            OrganisationAlias(alias: "NKR", name: "Nordkai Reederei GmbH"),
            OrganisationAlias(alias: "Nordkai", name: "Nordkai Reederei GmbH"),
        ])
        gathering.consents = Register([
            .example(1, 2, .listName), .example(2, 2, .listOrganisation), .example(3, 3, .nameAsHost),
            .example(4, 4, .nameAsAuthor), .example(5, 5, .listName), .example(6, 5, .listName, false),
        ])
        gathering.topics = Register([
            .example(1, "Three months after launch it went quiet", by: 1),
            .example(2, "Our directors posted once, then never again", by: 2),
            .example(3, "My ambassadors were appointed, none volunteered", by: 3),
            .example(4, "Finance sees our numbers and says so what", by: nil),
        ])
        gathering.hostings = Register(
            [(1, 1), (2, 2), (3, 3), (3, 4)].map { topic, person in
                Hosting(topic: Topic.ID(topic), participant: Participant.ID(person))
            }
        )
        gathering.seconds = Register(
            [(1, 2), (1, 3), (2, 4), (3, 5)].map { topic, person in
                Second(topic: Topic.ID(topic), participant: Participant.ID(person))
            }
        )
        gathering.interests = Register(
            [(1, 2), (1, 3), (2, 3), (3, 1), (3, 2)].map { topic, person in
                Interest(topic: Topic.ID(topic), participant: Participant.ID(person), must: person == 2)
            }
        )
        gathering.placements = Register([
            Placement(topic: Topic.ID(1), cell: Cell(slot: "s1", room: "press"))
        ])
        return gathering
    }
}
