import Markup
import Registration
import Unconference

extension WallLeaf {
    /// How to get the board on one's own phone.
    static let join = WallLeaf(name: "join") { call in
        guard call.view.phase.isBeforeTheEnd else { return [] }
        let origin = call.board.settings.origin
        return [
            """
            <div class="joining">\(Drawings.code(origin, label: "The board’s address as a QR code"))
            <div><h1>The board on your phone</h1>
            <p>Point its camera here, or type <b class="address">\(String(origin.drop { $0 != ":" }.dropFirst(3)))</b></p>
            <p>No account, no app.</p></div></div>

            """
        ]
    }
}
