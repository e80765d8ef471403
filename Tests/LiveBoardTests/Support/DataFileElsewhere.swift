import Registration
import Storage
import Unconference

/// The same data file through another connection, as another process has it.
struct DataFileElsewhere {
    private let file: DataFile

    init(_ path: String) throws { file = try DataFile(at: path) }

    func pitch(_ title: String, at event: Event, _ now: Instant) throws {
        var form = TopicForm()
        form.title = title
        _ = try file.perform(
            PitchTopic(form, proposer: nil, hosts: []),
            by: .organiser("cli"),
            in: event,
            at: now
        )
    }
}
