import Markup
import Registration
import Unconference

extension WallLeaf {
    /// How to get the board on one's own phone.
    static let join = WallLeaf(name: "join") { call in
        guard call.view.phase.isBeforeTheEnd else { return [] }
        let words = call.words.wall
        let origin = call.board.settings.origin
        return [
            """
            <div class="joining">\(Drawings.code(origin, label: call.words.screen.code))
            <div><h1>\(words.phone)</h1>
            <p>\(words.camera) <b class="address">\(String(origin.drop { $0 != ":" }.dropFirst(3)))</b></p>
            <p>\(words.noAccount)</p></div></div>

            """
        ]
    }
}
