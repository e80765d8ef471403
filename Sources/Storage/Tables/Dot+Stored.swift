import GRDB
import Registration
import Unconference

extension Dot: Stored {
    static let shape = TableShape(
        "dot",
        key: ["topic", "card", "participant", "device"],
        ["count"]
    )

    var values: [(any DatabaseValueConvertible)?] {
        // Nobody has the number 0: the dots of a device.
        [key.card.topic.number, key.card.number, key.participant?.number ?? 0, key.device, count]
    }

    init(_ columns: inout Columns) throws {
        let card = TableCard.Key(topic: try columns.topic(), number: try columns.number())
        let person = try columns.person()
        let key = Key(
            card: card,
            participant: person.number == 0 ? nil : person,
            device: try columns.text()
        )
        self.init(key, count: try columns.number())
    }
}
