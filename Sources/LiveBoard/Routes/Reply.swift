import HTTPTypes
import Hummingbird
import Markup
import NIOCore

/// What is answered to a request.
struct Reply: Sendable {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var body: ResponseBody

    init(_ status: HTTPResponse.Status, _ type: String, _ bytes: [UInt8], headers: HTTPFields = [:]) {
        self.status = status
        self.headers = headers
        self.headers[.contentType] = type
        body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    }

    init(_ status: HTTPResponse.Status, headers: HTTPFields, body: ResponseBody) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A page for one person, which nobody may keep.
    static func page(_ page: Hypertext, status: HTTPResponse.Status = .ok) -> Reply {
        Reply(
            status,
            "text/html; charset=utf-8",
            page.bytes,
            headers: [.cacheControl: "no-store", .vary: "Cookie"]
        )
    }

    /// A short text.
    static func plain(_ status: HTTPResponse.Status, _ text: String) -> Reply {
        Reply(status, "text/plain; charset=utf-8", Array(text.utf8), headers: [.cacheControl: "no-store"])
    }

    /// An object for scripts.
    static func json(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Reply {
        Reply(
            status,
            "application/json",
            bytes,
            headers: [.cacheControl: "no-store", .vary: "Cookie"]
        )
    }

    /// The way to another page of the board, after something was done.
    static func seeOther(_ path: String) -> Reply {
        Reply(.seeOther, headers: [.location: path, .cacheControl: "no-store"], body: ResponseBody())
    }

    /// A file that is kept, not shown.
    static func download(_ bytes: [UInt8], type: String, name: String) -> Reply {
        var reply = Reply(.ok, type, bytes, headers: [.cacheControl: "no-store", .vary: "Cookie"])
        reply.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        if let policy = HTTPField.Name("Content-Security-Policy") {
            reply.headers[policy] = "default-src 'none'; sandbox"
        }
        return reply
    }

    /// Bytes with a mark by which a browser asks whether they have changed.
    static func marked(
        _ bytes: [UInt8],
        type: String,
        mark: String,
        cache: String = "no-cache",
        for call: Call
    ) -> Reply {
        let tag = "\"\(mark)\""
        let headers: HTTPFields = [.eTag: tag, .cacheControl: cache, .vary: "Accept-Encoding, Cookie"]
        let known = (call.request.headers[.ifNoneMatch] ?? "").split(separator: ",").map {
            $0.filter { $0 != " " }.replacing("W/", with: "")
        }
        guard !known.contains(tag), !known.contains("*") else {
            return Reply(.notModified, headers: headers, body: ResponseBody())
        }
        return Reply(.ok, type, bytes, headers: headers)
    }
}

extension HTTPResponse.Status {
    /// The disk did not take what should be saved.
    static let notSaved = HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
}
