import HTTPTypes
import Hummingbird

/// What every request must pass before anything is done for it: the right host, and for changes the right origin.
///
/// Browsers say where a request comes from; a page elsewhere can't make a phone vote, and a name elsewhere that points
/// at this machine is not served.
struct Gate: Sendable {
    let settings: BoardSettings

    /// Why a request is not let through; nil when it is.
    func refusal(of request: Request) -> Reply? {
        guard settings.hosts.contains((request.head.authority ?? "").lowercased()) else {
            return .plain(
                .misdirectedRequest,
                "This board answers to \(settings.origin) and to no other name.\n"
            )
        }
        switch request.method {
        case .get, .head: return nil
        case .post: break
        default: return nil
        }
        guard comesFromHere(request.headers) else {
            return .plain(.forbidden, "This was sent from another page, so nothing was done.\n")
        }
        let type = (request.headers[.contentType] ?? "").prefix { $0 != ";" }.lowercased()
        let wanted =
            request.uri.path.hasPrefix("/api/") ? "application/json" : "application/x-www-form-urlencoded"
        guard type == wanted else {
            return .plain(.unsupportedMediaType, "Send \(wanted) to this address.\n")
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
