import ArgumentParser
import Planning
import Publishing
import Registration
import Unconference
import Website

/// One person's way through the board.
struct BoardAgenda: Command {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract:
            "Show one person's way through the board: what they host and wished for, something unexpected, what they miss.",
        discussion: """
            Examples:
              unconf board agenda 17
              unconf board agenda 17 --ics > agenda.ics
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The number, the e-mail address, or a name that only one person has.")
    var who: String
    @Flag(help: "Print a calendar file.")
    var ics = false

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let agenda = Agenda(of: try gathering.participant(who).id, at: gathering)
        if ics, !options.json {
            let base = desk.folder.site.baseURL
            let text = agenda.calendar(
                gathering.programme(),
                url: { PublicAddress.session($0, of: gathering.event, on: base) },
                stamp: try Desk.now()
            )
            // A calendar ends its lines its own way, so it goes out as it is.
            try Terminal().write(Array(text.utf8))
            return Answer("", json: "")
        }
        var findings: [Finding] = []
        let notes = try desk.folder.notes(of: desk.event.slug, findings: &findings)
            .filter { $0.status == .published }
        let report = AgendaReport(agenda, of: gathering, notes: notes, base: desk.folder.site.baseURL)
        let isOver = gathering.event.ends.instant <= (try Desk.now())
        return Answer(report.text(isOver: isOver, of: gathering), json: report, findings: findings)
    }
}
