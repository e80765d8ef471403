import Formats
import HTTPTypes

/// The description of the interface for scripts (OpenAPI 3.1), made from the tables of routes and deeds.
enum OpenAPI {
    /// The description.
    static func reply(to call: Call) -> Reply {
        let bytes = document(
            origin: call.board.settings.origin,
            cookie: Cookies.name(call.board.settings.mode)
        )
        return .marked(
            bytes,
            type: "application/json",
            mark: String(Secret.hash(bytes).prefix(24)),
            for: call
        )
    }

    /// The description of a board at an address.
    static func document(origin: String, cookie: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            text("openapi", "3.1.0", &writer)
            object("info", &writer) { writer in
                text("title", "unconf: the live board", &writer)
                text("version", "1", &writer)
                text(
                    "description",
                    "The actions of the board. A session's cookie says who asks; changes carry `Origin` or "
                        + "`Sec-Fetch-Site`, as browsers send them. The same `Idempotency-Key` with the same body "
                        + "counts once and is answered with the same bytes.",
                    &writer
                )
            }
            list("servers", &writer) { writer in writer.object { text("url", origin, &$0) } }
            list("security", &writer) { writer in
                writer.object { list("session", &$0) { _ in } }
                writer.object { _ in }
            }
            object("paths", &writer) { writer in
                for route in Routes.all where route.path.hasPrefix("/api/") && route.method == .get {
                    object(route.path, &writer) { writer in
                        object("get", &writer) { reading(route, &$0) }
                    }
                }
                for deed in Deed.all {
                    object("/api/v1/\(deed.name)", &writer) { writer in
                        object("post", &writer) { doing(deed, &$0) }
                    }
                }
            }
            object("components", &writer) { writer in
                object("securitySchemes", &writer) { writer in
                    object("session", &writer) { writer in
                        text("type", "apiKey", &writer)
                        text("in", "cookie", &writer)
                        text("name", cookie, &writer)
                    }
                }
                object("schemas", &writer) { schemas(&$0) }
            }
        }
        return writer.bytes
    }

    private static func reading(_ route: Route, _ writer: inout JSONWriter) {
        text("summary", route.summary, &writer)
        text("operationId", "get-" + (route.path.split(separator: "/").last.map(String.init) ?? ""), &writer)
        if route.path.hasSuffix("/similar") {
            list("parameters", &writer) { writer in
                writer.object { writer in
                    text("name", "text", &writer)
                    text("in", "query", &writer)
                    object("schema", &writer) { text("type", "string", &$0) }
                }
            }
        }
        object("responses", &writer) { writer in
            answer("200", "What is so.", nil, &writer)
            answer("304", "Nothing has changed.", nil, &writer, isEmpty: true)
            answer("400", "The request can't be read.", "Refusal", &writer)
            answer("401", "Come in first.", "Refusal", &writer)
            answer("403", "Not for you.", "Refusal", &writer)
        }
    }

    private static func doing(_ deed: Deed, _ writer: inout JSONWriter) {
        text("summary", deed.summary, &writer)
        text("operationId", deed.name, &writer)
        list("parameters", &writer) { writer in
            writer.object { writer in
                text("name", "Idempotency-Key", &writer)
                text("in", "header", &writer)
                object("schema", &writer) { writer in
                    text("type", "string", &writer)
                    text("pattern", "^[A-Za-z0-9_-]{16,64}$", &writer)
                }
            }
        }
        object("requestBody", &writer) { writer in
            writer.boolean("required", true)
            object("content", &writer) { writer in
                object("application/json", &writer) { writer in object("schema", &writer) { body(deed, &$0) }
                }
            }
        }
        object("responses", &writer) { writer in
            answer("200", "It is saved.", "Done", &writer)
            for (status, words) in refusals { answer(status, words, "Refusal", &writer) }
        }
    }

    private static let refusals = [
        ("400", "The body can't be read."), ("401", "Come in first."),
        ("403", "Not for you, or from another page."),
        ("404", "There is no such thing."), ("409", "It contradicts what is there, or is not open now."),
        ("413", "The body is larger than 64 KiB."), ("415", "The body is not JSON."),
        ("422", "What was sent can't be right."), ("429", "Too much at once."),
        ("507", "The disk did not take it."),
    ]

    private static func body(_ deed: Deed, _ writer: inout JSONWriter) {
        text("type", "object", &writer)
        let required = deed.fields.filter(\.isRequired)
        if !required.isEmpty {
            list("required", &writer) { writer in for field in required { writer.string(field.name) } }
        }
        object("properties", &writer) { writer in
            for field in deed.fields { object(field.name, &writer) { schema(field, &$0) } }
        }
    }

    private static func schema(_ field: DeedField, _ writer: inout JSONWriter) {
        switch field.kind {
        case .text(let limit):
            text("type", "string", &writer)
            writer.integer("maxLength", limit)
        case .number:
            text("type", "integer", &writer)
            writer.integer("minimum", 0)
        case .choice(let words):
            text("type", "string", &writer)
            list("enum", &writer) { writer in for word in words { writer.string(word) } }
        case .flag: text("type", "boolean", &writer)
        case .texts:
            text("type", "array", &writer)
            object("items", &writer) { text("type", "string", &$0) }
        }
    }

    private static func schemas(_ writer: inout JSONWriter) {
        object("Done", &writer) { writer in
            text("type", "object", &writer)
            list("required", &writer) { $0.string("done") }
            object("properties", &writer) { writer in
                object("done", &writer) { text("type", "string", &$0) }
                object("text", &writer) { text("type", "string", &$0) }
                object("notices", &writer) { writer in
                    text("type", "array", &writer)
                    object("items", &writer) { text("type", "string", &$0) }
                }
            }
        }
        object("Refusal", &writer) { writer in
            text("type", "object", &writer)
            list("required", &writer) { writer in
                writer.string("code")
                writer.string("message")
            }
            object("properties", &writer) { writer in
                for name in ["code", "message", "help"] {
                    object(name, &writer) { text("type", "string", &$0) }
                }
            }
        }
    }

    private static func answer(
        _ status: String,
        _ words: String,
        _ schema: String?,
        _ writer: inout JSONWriter,
        isEmpty: Bool = false
    ) {
        object(status, &writer) { writer in
            text("description", words, &writer)
            guard !isEmpty else { return }
            object("content", &writer) { writer in
                object("application/json", &writer) { writer in
                    object("schema", &writer) { writer in
                        if let schema {
                            text("$ref", "#/components/schemas/\(schema)", &writer)
                        } else {
                            text("type", "object", &writer)
                        }
                    }
                }
            }
        }
    }

    private static func text(_ name: String, _ value: String, _ writer: inout JSONWriter) {
        writer.key(name)
        writer.string(value)
    }

    private static func object(
        _ name: String,
        _ writer: inout JSONWriter,
        _ members: (inout JSONWriter) -> Void
    ) {
        writer.key(name)
        writer.object(members)
    }

    private static func list(
        _ name: String,
        _ writer: inout JSONWriter,
        _ elements: (inout JSONWriter) -> Void
    ) {
        writer.key(name)
        writer.array(elements)
    }
}
