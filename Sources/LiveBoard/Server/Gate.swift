import HTTPTypes
import Hummingbird

/// What every request must pass before anything is done for it: the right host, and for changes the right origin.
///
/// Browsers say where a request comes from; a page elsewhere can't make a phone vote, and a name elsewhere that points
/// at this machine is not served.
struct Gate: Sendable {
    let settings: BoardSettings

    /// Why nothing is answered at all; nil where the request is for this board.
    func misdirection(of request: Request) -> Reply? {
        let authority = request.head.authority ?? ""
        guard settings.hosts.contains(authority) || settings.hosts.contains(authority.lowercased()) else {
            return .plain(
                .misdirectedRequest,
                "This board answers to \(settings.origin) and to no other name.\n"
            )
        }
        return nil
    }

    /// Why a change is not let through; nil when it is.
    func refusal(of request: Request) -> Reply? {
        let isInterface = request.uri.path.hasPrefix("/api/")
        guard comesFromHere(request.headers) else {
            let words = "This was sent from another page, so nothing was done."
            return isInterface
                ? Doing.json(code: "from-elsewhere", words, status: .forbidden)
                : .plain(.forbidden, words + "\n")
        }
        let type = (request.headers[.contentType] ?? "").prefix { $0 != ";" }.lowercased()
        let wanted = isInterface ? "application/json" : "application/x-www-form-urlencoded"
        guard type == wanted else {
            let words = "Send \(wanted) to this address."
            return isInterface
                ? Doing.json(code: "other-type", words, status: .unsupportedMediaType)
                : .plain(.unsupportedMediaType, words + "\n")
        }
        return nil
    }

    /// Whether a browser says that a change is asked for by one of our own pages.
    func comesFromHere(_ headers: HTTPFields) -> Bool {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ headers[$0] }) {
            return site == "same-origin" || (site == "none" && headers[.origin] == nil)
        }
        guard let origin = headers[.origin]?.lowercased() else { return false }
        // In the room the board has several names; each may send to itself.
        let scheme = settings.mode == .tls ? "https://" : "http://"
        return origin == settings.origin.lowercased()
            || (origin.hasPrefix(scheme) && settings.hosts.contains(String(origin.dropFirst(scheme.count))))
    }
}
