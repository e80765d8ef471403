import HTTPTypes
import HummingbirdCore
import Markup
import Registration
import Synchronization
import Unconference

/// The board's page for those who have not come in.
///
/// It is the same for all of them, so it is made once a minute and a revision.
enum BoardCache {
    private struct Page {
        let mark: String
        let reply: Reply
    }

    private static let pages = Mutex<[String: Page]>([:])

    /// The board's page.
    static func reply(to call: Call) -> Reply {
        guard call.visitor == .nobody, call.input["done"] == nil else { return .page(BoardPage.page(call)) }
        let room = call.input["room"] ?? ""
        let mark = "\(call.board.revision(call.scene)).\(call.now.secondsSince1970 / 60)"
        let known = pages.withLock { $0[room].flatMap { $0.mark == mark ? $0 : nil } }
        if let known, call.request.headers[.ifNoneMatch] == nil { return known.reply }
        let bytes = BoardPage.page(call).bytes
        let reply = Reply.marked(bytes, type: "text/html; charset=utf-8", mark: mark, for: call)
        guard reply.status == .ok else { return reply }
        pages.withLock { pages in
            // A made-up room is no reason to keep a page.
            if pages.count > 64 { pages = [:] }
            pages[room] = Page(mark: mark, reply: reply)
        }
        return reply
    }
}
