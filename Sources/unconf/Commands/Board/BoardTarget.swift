import ArgumentParser
import Registration
import Unconference

/// A topic, and the cell that it goes to.
struct BoardTarget: ParsableArguments {
    @Argument(help: "The topic's number or slug.")
    var topic: String
    @Argument(help: "The slot's id in event.md.")
    var slot: String
    @Argument(help: "The room's id in event.md.")
    var room: String

    /// The step that takes the topic there.
    func step(at desk: Desk, moving: Bool) throws -> PlaceTopic {
        PlaceTopic(try desk.gathering().topic(topic).id, in: try desk.cell(slot, room), moving: moving)
    }
}
