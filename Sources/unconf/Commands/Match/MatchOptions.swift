import ArgumentParser
import Planning
import Registration
import Unconference

/// Who is to be brought together.
struct MatchOptions: ParsableArguments {
    @Flag(help: "Everybody who is here has joined. Default: those who agreed to be matched.")
    var here = false
    @Option(parsing: .upToNextOption, help: "Only these have joined: numbers, e-mail addresses or names.")
    var joined: [String] = []
    @Option(help: "Those who are here and joined the round of this slot on the board.")
    var slot: String?
    @OptionGroup var effort: EffortOptions

    /// Those who joined; joining is the consent.
    func people(of gathering: Gathering) throws -> [Participant.ID] {
        let people: [Participant.ID]
        if !joined.isEmpty {
            people = try joined.map { try gathering.participant($0) }.map(\.id)
        } else if let slot {
            let slot = try Desk.slot(slot)
            guard gathering.event.slot(slot)?.kind == .meet else {
                let rounds = gathering.event.slots.filter { $0.kind == .meet }.map(\.id.text)
                throw Failure(
                    "no-round",
                    "\(slot) is not a slot in which people meet",
                    help: rounds.isEmpty
                        ? "event.md has none" : "event.md has \(rounds.joined(separator: ", "))"
                )
            }
            people = gathering.joinings.sorted.filter { $0.key.slot == slot }.map(\.key.participant)
                .filter { gathering.participants[$0]?.checkedIn != nil }
        } else if here {
            people = gathering.participants.sorted.filter { $0.checkedIn != nil }.map(\.id)
        } else {
            people = gathering.participants.sorted.filter {
                $0.attends && gathering.hasConsent($0.id, to: .matching)
            }
            .map(\.id)
        }
        guard Set(people).count > 1 else {
            throw Failure(
                "nobody-joined",
                "\(people.count) people joined; two are needed at least",
                help: here
                    ? "`unconf participant check-in` notes who is here"
                    : "`unconf participant consent WHO matching` records who agrees; --here means everybody who is here"
            )
        }
        return people
    }
}
