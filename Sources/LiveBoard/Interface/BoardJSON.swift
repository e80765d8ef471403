import Formats
import Registration
import Unconference

/// The event, its board and its topics, as whoever asks may see them.
enum BoardJSON {
    /// The object, with a mark by which scripts ask whether it has changed.
    static func reply(to call: Call) -> Reply {
        let view = call.view
        var writer = JSONWriter()
        writer.object { writer in
            text("event", view.event.slug.text, &writer)
            text("title", view.event.title, &writer)
            text("phase", view.phase.rawValue, &writer)
            text("revision", call.board.revision(call.scene), &writer)
            writer.key("rooms")
            writer.array { writer in
                for room in view.event.rooms {
                    writer.object { writer in
                        text("id", room.id.text, &writer)
                        text("name", room.name, &writer)
                        writer.integer("capacity", room.capacity)
                        texts("features", room.features, &writer)
                    }
                }
            }
            writer.key("slots")
            writer.array { writer in
                for slot in view.event.slots {
                    writer.object { writer in
                        text("id", slot.id.text, &writer)
                        text("label", slot.label, &writer)
                        text("kind", slot.kind.rawValue, &writer)
                        text("starts", slot.starts.rfc3339, &writer)
                        text("ends", slot.ends.rfc3339, &writer)
                    }
                }
            }
            writer.key("topics")
            writer.array { writer in for topic in view.topics { add(topic, &writer) } }
        }
        let mark = "\(call.visitor.kind.rawValue).\(Secret.hash(writer.bytes).prefix(24))"
        return .marked(writer.bytes, type: "application/json", mark: mark, for: call)
    }

    private static func add(_ topic: RoomTopic, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.integer("number", topic.id.number)
            text("title", topic.title, &writer)
            text("detail", topic.detail, &writer)
            text("format", topic.format.rawValue, &writer)
            texts("needs", topic.needs, &writer)
            texts("tags", topic.tags, &writer)
            texts("hosts", topic.hosts, &writer)
            writer.boolean("wantsHost", topic.wantsHost)
            if let cell = topic.cell {
                text("slot", cell.slot.text, &writer)
                text("room", cell.room.text, &writer)
            }
            if let missing = topic.secondsMissing {
                writer.integer("secondsMissing", missing)
            }
            if let wishes = topic.wishes {
                writer.integer("wishes", wishes)
            }
            if let places = topic.places { text("places", places.rawValue, &writer) }
        }
    }

    static func text(_ name: String, _ value: String, _ writer: inout JSONWriter) {
        writer.key(name)
        writer.string(value)
    }

    static func texts(_ name: String, _ values: [String], _ writer: inout JSONWriter) {
        writer.key(name)
        writer.array { writer in for value in values { writer.string(value) } }
    }
}
