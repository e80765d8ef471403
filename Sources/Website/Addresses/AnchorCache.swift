import Synchronization

/// The places within the pages to which texts link, each page looked through once.
final class AnchorCache: Sendable {
    private let known = Mutex<[String: PageAnchors]>([:])

    /// The places of a page.
    ///
    /// - Parameters:
    ///   - file: the page's file below the output folder.
    ///   - html: makes the page; two tasks may do so at once and come to the same.
    func places(of file: String, _ html: () -> [UInt8]) -> PageAnchors {
        if let places = known.withLock({ $0[file] }) { return places }
        let places = PageAnchors(in: html())
        known.withLock { $0[file] = places }
        return places
    }
}
