import Hummingbird
import Logging

/// The framework with one route that says hello, and nothing else: what the board is measured against.
@main
enum BareRoute {
    static func main() async throws {
        let router = Router()
        router.get("/") { _, _ in "hello" }
        var logger = Logger(label: "bare")
        logger.logLevel = .critical
        let port = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 8081
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            logger: logger
        )
        try await application.runService()
    }
}
