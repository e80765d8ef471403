import Foundation
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

    /// A row with its path in parts.
    private struct Row {
        let route: Route
        let parts: [Substring]
    }

    /// The rows whose paths have no part that varies, by path.
    private let exact: [String: [Route]]
    /// The others, by how many parts their paths have.
    private let varying: [Int: [Row]]

    init(_ routes: [Route]) {
        exact = Dictionary(grouping: routes.filter { !$0.path.contains("{") }, by: \.path)
        varying = Dictionary(
            grouping: routes.filter { $0.path.contains("{") }.map {
                Row(route: $0, parts: $0.path.split(separator: "/"))
            },
            by: \.parts.count
        )
    }

    /// The row for a method and a path.
    func find(_ method: HTTPRequest.Method, _ path: String) -> Match {
        let wanted = method == .head ? .get : method
        var methods: [HTTPRequest.Method] = []
        for route in exact[path] ?? [] {
            if route.method == wanted { return .route(route, parts: [:]) }
            if !methods.contains(route.method) { methods.append(route.method) }
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        for row in varying[parts.count] ?? [] {
            guard let values = RouteIndex.match(row.parts, parts) else { continue }
            if row.route.method == wanted { return .route(row.route, parts: values) }
            if !methods.contains(row.route.method) { methods.append(row.route.method) }
        }
        return methods.isEmpty ? .nothing : .otherMethod(methods)
    }

    /// What stands in the varying parts of a path; nil where the path is another one.
    private static func match(_ own: [Substring], _ other: [Substring]) -> [String: String]? {
        var values: [String: String] = [:]
        for (part, value) in zip(own, other) {
            if part.utf8.first == UInt8(ascii: "{") {
                guard let text = String(value).removingPercentEncoding, !text.isEmpty else { return nil }
                values[String(part.dropFirst().dropLast())] = text
            } else if part != value {
                return nil
            }
        }
        return values
    }
}
