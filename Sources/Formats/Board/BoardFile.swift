public import Unconference

/// Reads `board.json`, the public record of an event's board.
public enum BoardFile {
    /// The form of the file that this program writes.
    public static let version = 1

    /// The record in a file.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - file: its name, as findings say it.
    /// - Throws: a ``Failure`` where it is no JSON, has no `uid` or `phase`, or is of a newer form.
    public static func read(_ bytes: [UInt8], file: String) throws(Failure) -> Reading<BoardRecord> {
        var reader = JSONReader(bytes, file: file)
        var record = BoardRecord(uid: "")
        var version: Int?
        var phase: Phase?
        let isObject = reader.object(known: keys, required: ["version", "uid", "phase"]) { reader, key in
            switch key {
            case "version": version = reader.integer(in: 0...Int.max)
            case "uid": record.uid = reader.uid() ?? ""
            case "phase": phase = reader.choice()
            case "topics": record.topics = reader.list { $0.topic() }
            case "blocked": record.blocked = reader.list { $0.blockedCell() }
            case "moved": record.moved = reader.list { $0.movedSlot() }
            case "attendance": record.attendance = reader.count()
            case "stages": record.stages = reader.list { $0.share() }
            case "outcomes": record.outcomes = reader.list { $0.outcome() }
            case "people": record.people = reader.list { $0.person() }
            case "revisions": record.revisions = reader.numbers()
            default: record.cleared = reader.texts()
            }
        }
        reader.end()
        if let version, version != self.version {
            throw Failure(
                "unknown-version",
                "the record has the form \(version), and this program knows the form \(self.version)",
                at: Place(file: file),
                help: "use the version of unconf that wrote it, or a newer one"
            )
        }
        guard isObject, version != nil, !record.uid.isEmpty, let phase else { throw Failure(reader.findings) }
        record.phase = phase
        return Reading(record, findings: reader.findings)
    }

    private static let keys = [
        "version", "uid", "phase", "topics", "blocked", "moved", "attendance", "stages", "outcomes", "people",
        "revisions", "cleared",
    ]
}
