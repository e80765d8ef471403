import GRDB
public import Registration
public import Unconference

extension DataFile {
    /// The codes by which devices may be let in, those that are no longer good included.
    public func pairingCodes(of event: Slug) throws -> [PairingCode] {
        try connection.read { try PairingCodes.all(of: event, in: $0) }
    }

    /// Keeps a code, and takes out those that are good no more.
    ///
    /// - Throws: a ``Refusal`` where the same digits are open already; draw others then.
    public func keep(_ code: PairingCode, of event: Slug) throws {
        try connection.exclusively { database in
            try Connection.saving(database) {
                try PairingCodes.tidy(event, at: code.made, in: database)
                let open = try PairingCodes.all(of: event, in: database)
                guard !open.contains(where: { $0.mark == code.mark }) else {
                    throw Refusal(.conflict, "code-taken", "these digits are given out already")
                }
                try PairingCodes.keep(code, of: event, in: database)
            }
        }
    }

    /// Takes back all codes of an access by its name; says how many there were.
    ///
    /// - Parameters:
    ///   - name: the name of the access.
    ///   - role: only those of a role; all where nil.
    ///   - event: the event.
    @discardableResult
    public func revokePairingCodes(named name: String, as role: Role? = nil, of event: Slug) throws -> Int {
        try connection.exclusively { database in
            try Connection.saving(database) {
                let found = try PairingCodes.all(of: event, in: database).filter {
                    $0.name == name && (role == nil || $0.role == role)
                }
                for code in found { try PairingCodes.remove(code.mark, of: event, in: database) }
                return found.count
            }
        }
    }

    /// Lets a device in for its six digits: the code is gone and the key is kept in one step, so that of two devices with one
    /// code one comes in.
    ///
    /// A wrong code counts against every code that is open, and so many wrong ones end them all.
    ///
    /// - Parameters:
    ///   - mark: the hash of what was typed.
    ///   - event: the event.
    ///   - now: when.
    ///   - makeKey: the key that the device gets.
    /// - Returns: the key.
    /// - Throws: a ``Refusal`` where there is no such code, or no more.
    public func redeem(
        _ mark: String,
        of event: Slug,
        at now: Instant,
        makeKey: (PairingCode) -> AccessKey
    ) throws -> AccessKey {
        let key: AccessKey? = try connection.exclusively { database in
            try Connection.saving(database) {
                let codes = try PairingCodes.all(of: event, in: database)
                guard let code = codes.first(where: { $0.mark == mark && $0.isOpen(at: now) }) else {
                    try PairingCodes.miss(of: event, in: database)
                    return nil
                }
                try PairingCodes.remove(mark, of: event, in: database)
                let key = makeKey(code)
                try AccessKeys.keep(key, of: event, in: database)
                return key
            }
        }
        guard let key else {
            throw Refusal(
                .notAllowed,
                "wrong-code",
                "this code is not good, or not any more",
                help:
                    "ask an organiser for a new one: it is good once, for ten minutes, and a few wrong tries end it"
            )
        }
        return key
    }
}
