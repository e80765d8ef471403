public import Registration
public import Storage
public import Unconference

/// Six digits that let one device in, once, within ten minutes.
public enum PairingInvitation {
    /// Draws digits that are not given out already; they are seen here and never again.
    public static func make(
        for name: String,
        as role: Role,
        in event: Event,
        _ file: DataFile,
        at now: Instant
    ) throws -> String {
        for _ in 0..<20 {
            let number = String(Int.random(in: 0...999_999))
            let digits = String(repeating: "0", count: 6 - number.count) + number
            guard let secret = PairingCode.secret(digits, of: event.slug) else { continue }
            let code = PairingCode(mark: AccessSecret.mark(of: secret), role: role, name: name, made: now)
            do {
                try file.keep(code, of: event.slug)
                return digits
            } catch let refusal as Refusal where refusal.code == "code-taken" {
                continue
            }
        }
        throw Failure(
            "no-code",
            "too many codes are open",
            help: "`unconf organiser revoke NAME` takes some back"
        )
    }
}
