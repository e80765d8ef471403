import Foundation
import LiveBoard
import Unconference

/// Where phones reach the board: the address that was given, or those of this machine.
struct BoardAddress {
    /// How phones reach it.
    var mode: Mode
    /// The address without a `/` at the end.
    var origin: String
    /// The names that may stand in a request.
    var hosts: Set<String>
    /// The address to listen on.
    var bind: String

    /// The address of a board.
    ///
    /// - Parameters:
    ///   - url: the address that was given; nil for this machine's own.
    ///   - bind: the address to listen on; nil for what fits the mode.
    ///   - port: the port.
    init(url: String?, bind: String?, port: Int) throws(Failure) {
        guard let url else {
            let own = MachineAddresses.all()
            let names = ["localhost", "127.0.0.1"] + own + (MachineAddresses.localName.map { [$0] } ?? [])
            mode = .lan
            origin = "http://\(own.first ?? "localhost"):\(port)"
            hosts = Set(names.flatMap { port == 80 ? [$0, "\($0):80"] : ["\($0):\(port)"] })
            self.bind = bind ?? "0.0.0.0"
            return
        }
        guard let parts = URLComponents(string: url), let host = parts.host?.lowercased(), !host.isEmpty,
            let scheme = parts.scheme?.lowercased(), scheme == "https" || scheme == "http",
            parts.user == nil, parts.query == nil, parts.fragment == nil, ["", "/"].contains(parts.path)
        else {
            throw Failure(
                "bad-board-url",
                "“\(url)” is not the address of a board",
                help: "write it like https://board.example.org, without a path"
            )
        }
        mode = scheme == "https" ? .tls : .lan
        let authority = parts.port.map { "\(host):\($0)" } ?? host
        origin = "\(scheme)://\(authority)"
        hosts = [authority]
        if parts.port == nil { hosts.insert("\(host):\(scheme == "https" ? 443 : 80)") }
        if mode == .lan {
            // Whoever sits at this machine comes in without going around.
            hosts.formUnion(["localhost:\(port)", "127.0.0.1:\(port)"])
        }
        self.bind = bind ?? (mode == .tls ? "127.0.0.1" : "0.0.0.0")
    }
}
