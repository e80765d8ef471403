/// How phones reach the board; it decides which headers are sent and who may come near the desk.
public enum Mode: String, Hashable, Sendable, CaseIterable {
    /// Through a proxy that speaks TLS, under a name of one's own: everything is offered.
    case tls
    /// By plain http on the network of the room, where others can read along: e-mail addresses are neither asked for nor shown.
    case lan
}
