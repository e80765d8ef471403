public import Registration
public import Unconference

extension Gathering {
    /// An event at which anything may have happened: people of every standing, topics, wishes, hosts, consents, a board.
    ///
    /// Every rule of the board holds. The same seed gives the same gathering.
    public static func random(
        seed: UInt64,
        people: Int = 40,
        topics: Int = 12,
        under rule: AttributionRule = .consent
    ) -> Gathering {
        var random = Dice(seed: seed)
        var gathering = Gathering(event: .example(under: rule), uid: "event-\(seed)")
        gathering.event.capacity = nil
        gathering.event.secondsNeeded = 1
        let phase = Phase.allCases.randomElement(using: &random) ?? .live
        gathering.courses = Register([Course(event: gathering.event.slug, uid: "event-\(seed)", phase: phase)]
        )
        gathering.participants = Register((0..<people).map { person($0 + 1, &random) })
        gathering.topics = Register((0..<topics).map { topic($0 + 1, people: people, &random) })
        let attending = gathering.participants.sorted.filter(\.holdsPlace).map(\.id)
        for topic in gathering.topics.sorted {
            for host in attending.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random)) {
                gathering.hostings[Backing(topic: topic.id, participant: host)] = Hosting(
                    topic: topic.id,
                    participant: host
                )
            }
        }
        for person in attending {
            for topic in gathering.topics.sorted where Int.random(in: 0..<4, using: &random) == 0 {
                let wish = Interest(topic: topic.id, participant: person, must: Bool.random(using: &random))
                gathering.interests[wish.key] = wish
                if Bool.random(using: &random) {
                    gathering.seconds[wish.key] = Second(topic: topic.id, participant: person)
                }
            }
        }
        var number = 0
        for _ in 0..<(people * 2) {
            number += 1
            gathering.consents[number] = .example(
                number,
                Int.random(in: 1...max(1, people), using: &random),
                Consent.Purpose.allCases.randomElement(using: &random) ?? .photo,
                Bool.random(using: &random)
            )
        }
        for topic in gathering.openTopics {
            let cells = gathering.event.sessionSlots.flatMap { slot in
                gathering.event.rooms.map { Cell(slot: slot.id, room: $0.id) }
            }
            guard Int.random(in: 0..<3, using: &random) > 0,
                let cell = cells.shuffled(using: &random).first(where: {
                    BoardRules.violations(placing: topic, in: $0, of: gathering).isEmpty
                })
            else { continue }
            gathering.placements[topic.id] = Placement(topic: topic.id, cell: cell)
        }
        return gathering
    }

    private static func person(_ number: Int, _ random: inout Dice) -> Participant {
        let first = firstNames.randomElement(using: &random) ?? "Ada"
        // A number spelled in letters keeps surnames apart without being one that a text could hold.
        let last = (lastNames.randomElement(using: &random) ?? "Moor") + spelled(number)
        var person = Participant.example(
            number,
            "\(first) \(last)",
            email: "\(first.lowercased()).\(number)@example.org",
            at: organisations.randomElement(using: &random)
        )
        person.standing =
            [.registered, .registered, .registered, .offered, .waiting, .cancelled].randomElement(
                using: &random
            )
            ?? .registered
        person.stage = Bool.random(using: &random) ? Event.example.journey.randomElement(using: &random) : nil
        person.role = Event.example.roles.randomElement(using: &random)
        if person.attends, Bool.random(using: &random) { person.checkedIn = .weeksBefore }
        return person
    }

    private static func topic(_ number: Int, people: Int, _ random: inout Dice) -> Topic {
        var topic = Topic.example(
            number,
            "Question number \(number)",
            by: Bool.random(using: &random) ? Int.random(in: 1...max(1, people), using: &random) : nil
        )
        topic.state = [.open, .open, .open, .withdrawn].randomElement(using: &random) ?? .open
        return topic
    }

    private static func spelled(_ number: Int) -> String {
        let letters = ["ba", "de", "gi", "lo", "mu", "ra", "se", "ti", "vo", "zu"]
        return String(number).compactMap(\.wholeNumberValue).map { letters[$0] }.joined()
    }

    private static let firstNames = [
        "Ada", "Björn", "Chiara", "Delphine", "Ewa", "Farid", "Grace", "Håkon", "İpek", "Jürgen",
    ]
    private static let lastNames = [
        "Aster", "Bromley", "Castell", "Dahl", "Eriksen", "Fontaine", "Grau", "Hollis",
    ]
    private static let organisations = [
        "Northwater Rail", "Larchmont Mutual AG", "Vestergaard & Søn A/S", "Quillfeather Press",
        "Tamarind Foods plc",
    ]
}
