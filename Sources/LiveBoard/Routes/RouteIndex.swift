import HTTPTypes

/// Finds the row of the table that a request means.
struct RouteIndex: Sendable {
    /// What was found.
    enum Match {
        case route(Route, parts: [String: String])
        /// The path is there, but not for this method.
        case otherMethod([HTTPRequest.Method])
        case nothing
    }

    private let byLength: [Int: [Route]]

    init(_ routes: [Route]) {
        byLength = Dictionary(grouping: routes) { $0.parts.count }
    }

    /// The row for a method and a path.
    func find(_ method: HTTPRequest.Method, _ path: String) -> Match {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        let candidates = byLength[parts.count] ?? []
        var methods: [HTTPRequest.Method] = []
        for route in candidates {
            guard let values = route.match(parts) else { continue }
            if route.method == method || (method == .head && route.method == .get) {
                return .route(route, parts: values)
            }
            if !methods.contains(route.method) { methods.append(route.method) }
        }
        return methods.isEmpty ? .nothing : .otherMethod(methods)
    }
}
