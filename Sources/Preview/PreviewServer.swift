public import Foundation
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// Serves a built site to the browser on this machine, and to nobody else.
public struct PreviewServer: Sendable {
    private let files: PreviewFiles
    private let state: PreviewState
    private let port: Int

    /// A server that is not running yet.
    ///
    /// - Parameters:
    ///   - folder: the folder with the site.
    ///   - state: which build is shown, and what is wrong with it.
    ///   - port: the port to listen on; 0 for one that is free.
    public init(folder: URL, state: PreviewState, port: Int) {
        files = PreviewFiles(folder: folder)
        self.state = state
        self.port = port
    }

    /// Serves until the program is told to end.
    ///
    /// Throws where the port is taken.
    ///
    /// - Parameter listening: told the port once it listens.
    public func run(listening: @escaping @Sendable (Int) -> Void) async throws {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.get("**") { [self] request, _ in response(to: request) }
        router.get("/") { [self] request, _ in response(to: request) }
        var logger = Logger(label: "preview")
        logger.logLevel = .critical
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { channel in listening(channel.localAddress?.port ?? port) },
            logger: logger
        )
        try await application.runService()
    }

    private func response(to request: Request) -> Response {
        // A page elsewhere may point a name of its own at this machine; only our own names are served.
        guard isOurs(request.head.authority ?? "") else {
            return plain(.misdirectedRequest, "This preview answers to localhost and 127.0.0.1 only.\n")
        }
        let path = request.uri.path
        if path == PreviewPage.folder + "builds" { return builds() }
        if path.hasPrefix(PreviewPage.folder),
            let asset = PreviewAssets.files[String(path.dropFirst(PreviewPage.folder.count))]
        {
            return response(.ok, Array(asset.text.utf8), asset.type)
        }
        if let file = files.file(at: path) { return page(.ok, file.bytes, file.type) }
        if files.isFolder(path) {
            return Response(status: .seeOther, headers: [.location: path + "/", .cacheControl: "no-store"])
        }
        guard let missing = files.file(at: "/404.html") else {
            return page(.notFound, Array(PreviewServer.waiting.utf8), "text/html; charset=utf-8")
        }
        return page(.notFound, missing.bytes, missing.type)
    }

    /// What stands where the very first build did not come about.
    private static let waiting = """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Preview</title></head>
        <body>
        <p>There is no whole build yet. What is wrong stands above; the page appears as soon as it is mended.</p>
        </body>
        </html>

        """

    private func isOurs(_ authority: String) -> Bool {
        let host =
            authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        return ["localhost", "127.0.0.1", "[::1]"].contains(host.lowercased())
    }

    private func page(_ status: HTTPResponse.Status, _ bytes: [UInt8], _ type: String) -> Response {
        guard type.hasPrefix("text/html") else { return response(status, bytes, type) }
        let now = state.now
        return response(status, PreviewPage.dressed(bytes, build: now.build, findings: now.findings), type)
    }

    private func plain(_ status: HTTPResponse.Status, _ text: String) -> Response {
        response(status, Array(text.utf8), "text/plain; charset=utf-8")
    }

    private func response(_ status: HTTPResponse.Status, _ bytes: [UInt8], _ type: String) -> Response {
        Response(
            status: status,
            headers: [.contentType: type, .cacheControl: "no-store", .xContentTypeOptions: "nosniff"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    private func builds() -> Response {
        let builds = state.builds
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                for await build in builds.cancelOnGracefulShutdown() {
                    try await writer.write(ByteBuffer(string: "event: build\ndata: \(build)\n\n"))
                }
                try await writer.finish(nil)
            }
        )
    }
}
