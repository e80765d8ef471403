import Registration
import Synchronization
import Unconference

/// The board's page for those who have not come in: the same for all of them, so it is made once a minute and a revision.
enum BoardCache {
    private struct Page {
        let mark: String
        let bytes: [UInt8]
    }

    private static let pages = Mutex<[String: Page]>([:])

    /// The board's page.
    static func reply(to call: Call) -> Reply {
        guard call.visitor == .nobody, call.input["done"] == nil else { return .page(BoardPage.page(call)) }
        let minute = call.now.secondsSince1970 / 60
        let room = call.input["room"] ?? ""
        let mark = "\(call.board.revision(call.scene)).\(minute)"
        let known = pages.withLock { $0[room].flatMap { $0.mark == mark ? $0 : nil } }
        let page = known ?? Page(mark: mark, bytes: BoardPage.page(call).bytes)
        if known == nil {
            pages.withLock { pages in
                // A made-up room is no reason to keep a page.
                if pages.count > 64 { pages = [:] }
                pages[room] = page
            }
        }
        return .marked(page.bytes, type: "text/html; charset=utf-8", mark: mark, for: call)
    }
}
