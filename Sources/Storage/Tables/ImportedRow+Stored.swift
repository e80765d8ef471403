import GRDB
import Registration

extension ImportedRow: Stored {
    static let shape = TableShape(
        "imported_row",
        key: ["key"],
        ["participant", "seen"]
    )

    var values: [(any DatabaseValueConvertible)?] {
        // Field and fingerprint in turn: the list needs no mark of its own between the two.
        let pairs = seen.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
        return [key, participant.number, TextList.joined(pairs)]
    }

    init(_ columns: inout Columns) throws {
        let key = try columns.text()
        let participant = try columns.person()
        let pairs = try columns.texts()
        var seen: [String: String] = [:]
        for index in stride(from: 0, to: pairs.count - 1, by: 2) { seen[pairs[index]] = pairs[index + 1] }
        self.init(key: key, participant: participant, seen: seen)
    }
}
