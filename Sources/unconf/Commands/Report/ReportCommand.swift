import ArgumentParser
import Markup
import Paper
import Planning
import Publishing
import Registration
import Unconference
import Website

/// What an event came to.
struct ReportCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Report what an event came to: outcomes first, and activity apart from them.",
        discussion: """
            Every number is told as it is, small ones too, so that the report is for those who run the event. The event's page
            has what everybody may know.

            Examples:
              unconf report
              unconf report --html ../report.html
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(
        help: ArgumentHelp("Write it as a page to read and print; - is standard output.", valueName: "file")
    )
    var html: String?

    private struct Written: Encodable {
        var file: String
        var report: EventReport
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let today = try desk.today()
        let sources = try SiteSources(desk.folder)
        let gathering = try desk.gathering()
        let record = sources.library.boards[desk.event.slug]
        let report = EventReport(
            gathering,
            on: today,
            learned: .init(of: desk.event, from: sources, on: today),
            wishes: .init(at: gathering),
            record: record
        )
        guard let html else { return Answer(ReportCommand.text(of: report), json: report) }
        let page = ReportPage.document(of: report, on: gathering.event)
        if html == "-" {
            if !options.json { try Terminal().write(page.bytes) }
            return Answer("", json: report)
        }
        try SiteFolder.requirePrivate(html, of: desk.folder)
        try OutsideFile.write(String(decoding: page.bytes, as: UTF8.self), to: html, isPrivate: true)
        return Answer(
            "Wrote \(html). It holds what only organisers may see; keep it private.",
            json: Written(file: html, report: report)
        )
    }

    private static func text(of report: EventReport) -> String {
        let sections = report.sections()
        let rows = sections.flatMap(\.rows)
        let labels = rows.map { Columns.width(of: $0.label) }.max() ?? 0
        let numbers = rows.map(\.numbers.count).max() ?? 0
        let parts = sections.map { section in
            ([section.title] + [section.remark].compactMap(\.self)
                + section.rows.map { row in
                    var line =
                        "  " + Columns.padded(row.label, to: labels) + "  "
                        + String(repeating: " ", count: numbers - row.numbers.count) + row.numbers + "  "
                        + (row.remark ?? "")
                    while line.last == " " { line.removeLast() }
                    return line
                }).joined(separator: "\n")
        }
        let heading = "\(report.title), as of \(report.on)"
        return ([heading] + (parts.isEmpty ? ["Nothing has happened yet."] : parts)).joined(separator: "\n\n")
    }
}

extension EventReport.Learned {
    /// What the site has of an event, as it is shown on a day.
    fileprivate init(of event: Event, from sources: SiteSources, on day: LocalDate) {
        let library = sources.library
        let selection = sources.selection(PublicationSettings(date: day))
        let shown = Set(selection.writings.filter { $0.kind == .note }.map(\.reference))
        let notes = library.notes.map(\.head).filter { shown.contains("\($0.event)/\($0.slug)") }
        let own = notes.filter { $0.event == event.slug }
        let board = library.boards[event.slug] ?? BoardRecord(uid: "")
        let sessions = Set(Programme(event: event, board: board).sessions.map(\.slug))
        let builtOn = Set(notes.flatMap(\.buildsOn))
        let questions = selection.questionsWithAnswers.filter { $0.question.event == event.slug }
        self.init(
            sessions: sessions.count,
            written: sessions.intersection(own.compactMap(\.session)).count,
            reused: own.count { builtOn.contains("\($0.event)/\($0.slug)") },
            questions: questions.count,
            answered: questions.count { !$0.notes.isEmpty },
            stories: selection.storiesAndCases.count { $0.event == event.slug }
        )
    }
}
