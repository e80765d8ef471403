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
            writer.string("event", view.event.slug.text)
            writer.string("title", view.event.title)
            writer.string("phase", view.phase.rawValue)
            writer.string("revision", call.board.revision(call.scene))
            writer.array("rooms") { writer in
                for room in view.event.rooms {
                    writer.object { writer in
                        writer.string("id", room.id.text)
                        writer.string("name", room.name)
                        writer.integer("capacity", room.capacity)
                        writer.strings("features", room.features)
                    }
                }
            }
            writer.array("slots") { writer in
                for slot in view.event.slots {
                    writer.object { writer in
                        writer.string("id", slot.id.text)
                        writer.string("label", slot.label)
                        writer.string("kind", slot.kind.rawValue)
                        writer.string("starts", slot.starts.rfc3339)
                        writer.string("ends", slot.ends.rfc3339)
                    }
                }
            }
            writer.array("topics") { writer in for topic in view.topics { add(topic, &writer) } }
        }
        let mark = "\(call.visitor.kind.rawValue).\(Secret.hash(writer.bytes).prefix(24))"
        return .marked(writer.bytes, type: "application/json", mark: mark, for: call)
    }

    private static func add(_ topic: RoomTopic, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.integer("number", topic.id.number)
            writer.string("title", topic.title)
            writer.string("detail", topic.detail)
            writer.string("format", topic.format.rawValue)
            writer.strings("needs", topic.needs)
            writer.strings("tags", topic.tags)
            writer.strings("hosts", topic.hosts)
            writer.boolean("wantsHost", topic.wantsHost)
            if let cell = topic.cell {
                writer.string("slot", cell.slot.text)
                writer.string("room", cell.room.text)
            }
            if let missing = topic.secondsMissing {
                writer.integer("secondsMissing", missing)
            }
            if let wishes = topic.wishes {
                writer.integer("wishes", wishes)
            }
            if let places = topic.places { writer.string("places", places.rawValue) }
        }
    }

}
