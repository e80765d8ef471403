import Planning
import Registration
import Storage
import Unconference

extension Board {
    /// Deletes what may be held no longer, once the organisers have said that the event is over; and tells whoever runs the board.
    func deleteDue() async {
        let gathering = now.gathering
        guard DeleteDue.isLeftToTheProgram(at: gathering) else { return }
        let timetable = RetentionTimetable(of: gathering.event, keep: settings.keep)
        guard !DeleteDue.due(in: gathering, after: timetable, at: time).isEmpty else { return }
        let action = DeleteDue(timetable, served: EventReport.Wishes(at: gathering))
        do {
            let outcome = try await perform(action, by: .program)
            for words in [outcome.summary] + outcome.notices { tell(words) }
        } catch {
            tell("what was due to be deleted could not be; `unconf doctor` says more")
        }
    }
}
