import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Unconference

/// Serves a board until the program is told to end.
public struct BoardServer: Sendable {
    private let board: Board
    private let eventStamp: @Sendable () -> String

    /// A server that is not running yet.
    ///
    /// - Parameters:
    ///   - board: what is served.
    ///   - eventStamp: another text whenever the file with the event's definition has changed.
    public init(_ board: Board, eventStamp: @escaping @Sendable () -> String) {
        self.board = board
        self.eventStamp = eventStamp
    }

    /// How many connections are held at once.
    static let mostConnections = 12_000

    /// Serves until the program is told to end.
    ///
    /// Throws where the port is taken.
    ///
    /// - Parameter listening: told the port once it listens.
    public func run(listening: @escaping @Sendable (Int) -> Void) async throws {
        var logger = Logger(label: "board")
        // What the framework would log of a request may hold what nobody should read later.
        logger.logLevel = .critical
        let settings = board.settings
        var decoder = HTTP1Channel.Configuration.DecoderConfiguration()
        decoder.maxHeaderFieldSize = 16 << 10
        decoder.maxHeaderListSize = 16 << 10
        decoder.maxHeaderFieldCount = 64
        var channel = HTTP1Channel.Configuration(idleTimeout: .seconds(30))
        channel.httpDecoder = decoder
        let application = Application(
            responder: Door(board),
            server: .http1(configuration: channel),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.bind, port: settings.port),
                backlog: 4096,
                availableConnectionsDelegate: MaximumAvailableConnections(BoardServer.mostConnections)
            ),
            services: [Ticker(board: board, eventStamp: eventStamp)],
            onServerRunning: { channel in listening(channel.localAddress?.port ?? settings.port) },
            logger: logger
        )
        try await application.runService()
    }
}
