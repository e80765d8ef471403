import NIOCore
import Registration
import Unconference

extension Board {
    /// The name of what everybody sees: another one after every change, and after every start of the program.
    func revision(_ scene: Scene) -> String { "\(epoch).\(scene.revision)" }

    /// What open pages are told, as one event of the stream.
    func news(_ scene: Scene, said: String = "") -> ByteBuffer {
        ByteBuffer(string: ServerSentEvent(name: "change", id: revision(scene), data: said).text)
    }
}
