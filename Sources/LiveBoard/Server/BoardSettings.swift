public import Unconference

/// How a board is served.
public struct BoardSettings: Sendable {
    /// How phones reach it.
    public var mode: Mode
    /// The address of the board as phones write it, without a `/` at the end: `https://board.example.org`.
    public var origin: String
    /// The names and ports that may stand in a request's `Host`, in small letters.
    public var hosts: Set<String>
    /// The address to listen on.
    public var bind: String
    /// The port to listen on; 0 for one that is free.
    public var port: Int
    /// Whose word about where a request came from is taken.
    public var trustedProxies: [AddressRange]
    /// Whether organisers may come in from the network of the room without TLS.
    public var deskOnLAN: Bool
    /// Whether the browser is told to come by TLS only from now on; for certificates that everybody trusts.
    public var strictTransport: Bool
    /// For how many days after the event what is kept: people come in by their links no longer than that.
    public var keep: Site.Keep

    /// Settings for a board.
    public init(mode: Mode, origin: String, hosts: Set<String>, bind: String, port: Int) {
        self.mode = mode
        self.origin = origin
        self.hosts = hosts
        self.bind = bind
        self.port = port
        trustedProxies = []
        deskOnLAN = false
        strictTransport = false
        keep = Site.Keep()
    }

    /// Whether organisers may come in from everywhere.
    var opensDeskAnywhere: Bool { mode == .tls || deskOnLAN }

    /// Whether organisers may come in from an address; from this machine they always may.
    func opensDesk(at address: String) -> Bool {
        opensDeskAnywhere || AddressRange.loopback.contains { $0.contains(address) }
    }
}
