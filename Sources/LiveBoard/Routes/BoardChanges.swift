import HTTPTypes
import HummingbirdCore
import Markup
import Unconference

/// What an open board asks for after news: the cells that have changed, and what everybody is told.
enum BoardChanges {
    /// The changed cells; 205 where the page is too old and has to be loaded again.
    static func reply(to call: Call) -> Reply {
        let parts = (call.input["since"] ?? "").split(separator: ".")
        guard parts.count == 2, parts[0] == call.board.epoch, let revision = Int(digits: parts[1]),
            let changes = call.board.changeLog.changes(since: revision, to: call.scene.revision)
        else { return Reply(.resetContent, headers: [.cacheControl: "no-store"], body: .init()) }
        return .page(
            """
            <!DOCTYPE html>
            <html lang="en"><head><title>Changes</title></head><body data-revision="\(call.board.revision(call.scene))">
            <table><tbody><tr>\(BoardPage.changes(call, cells: changes.cells, times: changes.times))</tr></tbody></table>
            \(Frame.told(call))\(NowAndNext.piece(call))</body></html>

            """
        )
    }
}
