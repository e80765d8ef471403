import ArgumentParser
import Publishing
import Registration
import Unconference

/// Erases a person from the data file.
struct ParticipantErase: Command {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase a person: nothing that is held about them remains.",
        discussion: """
            Example:
              unconf participant erase 12 --yes
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The number, the e-mail address, or a name that only one person has.")
    var who: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let person = try desk.participant(who)
        guard options.yes else {
            throw Failure(
                "not-confirmed",
                "erasing participant \(person.id), \(person.name), can't be undone",
                help: "`unconf participant export \(person.id)` first if they want their data, then add --yes"
            )
        }
        let places = try textsNaming(person, at: desk)
        var answer = try desk.answer(EraseParticipant(person.id))
        if !places.isEmpty {
            answer.notices.append(
                "Still named in \(Words.join(places)): nobody will look for the name there any more, so change that now."
            )
        }
        // Paper is made again by a board that is served; otherwise it would go on naming them.
        PrintedFolder(of: desk.folder).remove()
        return answer
    }

    /// Where texts of the site name a person whom nobody can look for once they are erased.
    private func textsNaming(_ person: Participant, at desk: Desk) throws -> [String] {
        let watchlist = Watchlist(of: [try desk.gathering()])
        let checks = Checks(
            try SiteSources(desk.folder),
            watchlist.withNobody(but: person.name, at: desk.event.slug)
        )
        let findings = checks.privacyFindings { _ in nil }.flatMap(\.findings) + checks.findingsBesideTexts
        let places = findings.filter { $0.severity == .error }.compactMap(\.place)
            .map { place in place.line.map { "\(place.file):\($0)" } ?? place.file }
        return Set(places).sorted()
    }
}
