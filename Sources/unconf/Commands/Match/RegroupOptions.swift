import ArgumentParser
import Planning
import Registration
import Storage
import Unconference

/// New company for those who came late or can't find theirs.
struct RegroupOptions: ParsableArguments {
    @Option(
        parsing: .upToNextOption,
        help:
            "Find new company and a table for these, who came late or can't find theirs; plan nothing else anew."
    )
    var regroup: [String] = []
    @Option(help: "The round that --regroup is about.")
    var round: Int?

    func validate() throws {
        guard round == nil || !regroup.isEmpty else {
            throw ValidationError("--round goes with --regroup.")
        }
        guard (1...100).contains(round ?? 1) else { throw ValidationError("--round takes 1 to 100.") }
    }

    /// Brings them together, and says who sits where; nil where nobody is to be regrouped.
    func answer(_ kind: Meeting.Kind, at desk: Desk, _ gathering: Gathering) throws -> Answer? {
        guard !regroup.isEmpty else { return nil }
        let seekers = try regroup.map { try gathering.participant($0).id }
        let kept = Set(gathering.meetings.sorted.filter { $0.key.kind == kind }.map(\.key.round)).sorted()
        guard let round = round ?? (kept.count > 1 ? nil : kept.first ?? 1) else {
            throw Failure(
                "which-round",
                "\(kind.rawValue)s are kept for rounds \(Words.join(kept.map(String.init)))",
                help: "say which one with --round"
            )
        }
        let found = Regrouping(of: seekers, in: kind, inRound: round, at: gathering)
        let done = try desk.perform(KeepMeetings(kind, found.elsewhere + found.meetings))
        let cards = found.changed.map { MeetingCard($0, of: done.gathering) }
        return Answer(
            MeetingCard.text(cards, reasons: true),
            json: cards,
            notices: done.notices
                + [RegroupOptions.alone(found.left, inRound: round, of: gathering)].compactMap(\.self)
        )
    }

    /// What to say about those who have nobody to meet in a round; nil where there is nobody like that.
    static func alone(_ people: [Participant.ID], inRound round: Int, of gathering: Gathering) -> String? {
        guard !people.isEmpty else { return nil }
        let names = people.map { "\(gathering.participants[$0]?.name ?? "") (\($0))" }
        return "round \(round): \(Words.join(names)) \(people.count == 1 ? "has" : "have") nobody to meet: "
            + "only colleagues, or people whom they may not meet, are left"
    }
}
