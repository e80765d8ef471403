public import Registration
import Unconference

/// The topics of an event as a table, for organisers; a private file, since it names hosts.
public enum TopicsExport {
    /// The topics as CSV, in the order of their numbers; who seconds or wishes for what is nowhere in it.
    public static func csv(of gathering: Gathering) -> String {
        let rows = gathering.topics.sorted.map { topic -> [String] in
            let cell = gathering.placements[topic.id]?.cell
            let hosts = gathering.hosts(of: topic.id).compactMap { gathering.participants[$0]?.name }
            var row = [topic.id.description, topic.title, topic.detail, topic.format.rawValue]
            row += [topic.needs, topic.tags, hosts].map { $0.joined(separator: "; ") }
            row.append(String(gathering.secondCount(of: topic.id)))
            row.append(topic.hands.map(String.init) ?? "")
            row += [topic.state.rawValue, topic.mergedInto?.description ?? ""]
            row += [cell?.slot.text ?? "", cell?.room.text ?? ""]
            return row
        }
        return CSVWriter.text(header: fields, rows: rows)
    }

    private static let fields = [
        "number", "title", "detail", "format", "needs", "tags", "hosts", "seconds", "hands", "state",
        "merged-into",
        "slot", "room",
    ]
}
