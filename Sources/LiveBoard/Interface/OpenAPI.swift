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
            writer.string("openapi", "3.1.0")
            writer.object("info") { writer in
                writer.string("title", "unconf: the live board")
                writer.string("version", "1")
                writer.string(
                    "description",
                    "The actions of the board. A session's cookie says who asks; changes carry `Origin` or "
                        + "`Sec-Fetch-Site`, as browsers send them. The same `Idempotency-Key` with the same body "
                        + "counts once and is answered with the same bytes."
                )
            }
            writer.array("servers") { writer in writer.object { $0.string("url", origin) } }
            writer.array("security") { writer in
                writer.object { $0.array("session") { _ in } }
                writer.object { _ in }
            }
            writer.object("paths") { writer in
                for route in Routes.all where route.path.hasPrefix("/api/") && route.method == .get {
                    writer.object(route.path) { writer in
                        writer.object("get") { reading(route, &$0) }
                    }
                }
                for deed in Deed.all {
                    writer.object("/api/v1/\(deed.name)") { writer in
                        writer.object("post") { doing(deed, &$0) }
                    }
                }
            }
            writer.object("components") { writer in
                writer.object("securitySchemes") { writer in
                    writer.object("session") { writer in
                        writer.string("type", "apiKey")
                        writer.string("in", "cookie")
                        writer.string("name", cookie)
                    }
                }
                writer.object("schemas") { schemas(&$0) }
            }
        }
        return writer.bytes
    }

    private static func reading(_ route: Route, _ writer: inout JSONWriter) {
        writer.string("summary", route.summary)
        writer.string("operationId", "get-" + (route.path.split(separator: "/").last.map(String.init) ?? ""))
        if route.path.hasSuffix("/similar") {
            writer.array("parameters") { writer in
                writer.object { writer in
                    writer.string("name", "text")
                    writer.string("in", "query")
                    writer.object("schema") { $0.string("type", "string") }
                }
            }
        }
        writer.object("responses") { writer in
            answer("200", "What is so.", nil, &writer)
            answer("304", "Nothing has changed.", nil, &writer, isEmpty: true)
            answer("400", "The request can't be read.", "Refusal", &writer)
            answer("401", "Come in first.", "Refusal", &writer)
            answer("403", "Not for you.", "Refusal", &writer)
        }
    }

    private static func doing(_ deed: Deed, _ writer: inout JSONWriter) {
        writer.string("summary", deed.summary)
        writer.string("operationId", deed.name)
        writer.array("parameters") { writer in
            writer.object { writer in
                writer.string("name", "Idempotency-Key")
                writer.string("in", "header")
                writer.object("schema") { writer in
                    writer.string("type", "string")
                    writer.string("pattern", "^[A-Za-z0-9_-]{16,64}$")
                }
            }
        }
        writer.object("requestBody") { writer in
            writer.boolean("required", true)
            writer.object("content") { writer in
                writer.object("application/json") { writer in writer.object("schema") { body(deed, &$0) }
                }
            }
        }
        writer.object("responses") { writer in
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
        writer.string("type", "object")
        let required = deed.fields.filter(\.isRequired)
        if !required.isEmpty {
            writer.array("required") { writer in for field in required { writer.string(field.name) } }
        }
        writer.object("properties") { writer in
            for field in deed.fields { writer.object(field.name) { schema(field, &$0) } }
        }
    }

    private static func schema(_ field: DeedField, _ writer: inout JSONWriter) {
        switch field.kind {
        case .text(let limit):
            writer.string("type", "string")
            writer.integer("maxLength", limit)
        case .number:
            writer.string("type", "integer")
            writer.integer("minimum", 0)
        case .choice(let words):
            writer.string("type", "string")
            writer.array("enum") { writer in for word in words { writer.string(word) } }
        case .flag: writer.string("type", "boolean")
        case .texts:
            writer.string("type", "array")
            writer.object("items") { $0.string("type", "string") }
        }
    }

    private static func schemas(_ writer: inout JSONWriter) {
        writer.object("Done") { writer in
            writer.string("type", "object")
            writer.array("required") { $0.string("done") }
            writer.object("properties") { writer in
                writer.object("done") { $0.string("type", "string") }
                writer.object("text") { $0.string("type", "string") }
                writer.object("notices") { writer in
                    writer.string("type", "array")
                    writer.object("items") { $0.string("type", "string") }
                }
            }
        }
        writer.object("Refusal") { writer in
            writer.string("type", "object")
            writer.array("required") { writer in
                writer.string("code")
                writer.string("message")
            }
            writer.object("properties") { writer in
                for name in ["code", "message", "help"] {
                    writer.object(name) { $0.string("type", "string") }
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
        writer.object(status) { writer in
            writer.string("description", words)
            guard !isEmpty else { return }
            writer.object("content") { writer in
                writer.object("application/json") { writer in
                    writer.object("schema") { writer in
                        if let schema {
                            writer.string("$ref", "#/components/schemas/\(schema)")
                        } else {
                            writer.string("type", "object")
                        }
                    }
                }
            }
        }
    }
}
