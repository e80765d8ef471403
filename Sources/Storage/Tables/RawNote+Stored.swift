import GRDB
import Registration
import Unconference

extension RawNote: Stored {
    static let shape = TableShape("raw_note", key: ["topic"], ["texts", "version", "changed"])

    var values: [(any DatabaseValueConvertible)?] {
        [topic.number, TextList.joined(texts), version, changed.secondsSince1970]
    }

    init(_ columns: inout Columns) throws {
        let topic = try columns.topic()
        let texts = try columns.texts()
        let version = try columns.number()
        self.init(topic: topic, at: try columns.instant())
        self.texts = texts
        self.version = version
    }
}
