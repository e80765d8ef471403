import Formats
import Registration
import Unconference

/// What somebody who takes part sees of themselves: their wishes, seconds and topics, by number.
enum OwnJSON {
    /// The object.
    static func reply(to call: Call) throws -> Reply {
        let own = try call.ownView()
        var writer = JSONWriter()
        writer.object { writer in
            writer.string("name", own.person.name)
            writer.string("standing", own.person.standing.rawValue)
            writer.array("wishes") { writer in
                for (topic, must) in own.wishes.sorted(by: { $0.key < $1.key }) {
                    writer.object { writer in
                        writer.integer("topic", topic.number)
                        writer.boolean("must", must)
                    }
                }
            }
            numbers("seconded", own.seconded, &writer)
            numbers("hosted", own.hosted, &writer)
            numbers("pitched", own.pitched, &writer)
            writer.strings("rounds", own.rounds.map(\.text).sorted())
        }
        let mark = Secret.hash(writer.bytes).prefix(24)
        return .marked(writer.bytes, type: "application/json", mark: String(mark), for: call)
    }

    private static func numbers(_ name: String, _ topics: Set<Topic.ID>, _ writer: inout JSONWriter) {
        writer.key(name)
        writer.array { writer in for topic in topics.sorted() { writer.integer(topic.number) } }
    }
}
