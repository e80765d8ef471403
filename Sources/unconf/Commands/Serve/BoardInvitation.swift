import LiveBoard
import Registration
import Storage
import Unconference

/// A link that lets an organiser or a helper in once, within ten minutes.
enum BoardInvitation {
    /// Makes one; the secret is seen here and never again.
    static func make(
        for name: String,
        as role: Role = .organiser,
        in event: Event,
        _ file: DataFile,
        at now: Instant
    ) throws -> String {
        let secret = AccessSecret.make()
        let key = AccessKey(
            mark: AccessSecret.mark(of: secret),
            kind: .invitation,
            role: role,
            name: name,
            made: now,
            until: now.adding(seconds: AccessSecret.invitationSeconds)
        )
        try file.change([key], of: event.slug)
        return secret
    }
}
