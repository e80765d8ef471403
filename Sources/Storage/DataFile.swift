import GRDB
public import Registration
public import Unconference

/// The private data file of a site: everything that is known about the people, the topics and the boards of its events.
///
/// Any number of processes may use it at a time. A step is saved when its verb returns, whatever happens then; of a step
/// that did not return, all or nothing is there.
public struct DataFile: Sendable {
    /// Where it is, without links on the way.
    public var path: String { connection.path }

    let connection: Connection

    /// Opens the data file, which is made if there is none.
    ///
    /// A file of an older version is copied beside itself and brought up to date.
    ///
    /// - Parameters:
    ///   - path: where it is.
    ///   - patience: how long to wait for another process that writes.
    public init(at path: String, patience: Duration = .seconds(20)) throws(Failure) {
        do {
            let resolved = PrivateFile.resolved(path)
            _ = try PrivateFile.create(resolved)
            connection = try Connection(resolved, patience: patience)
            try Upgrade(connection).run()
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure("data-file-error", "the data file could not be opened", at: Place(file: path))
        }
    }

    /// Opens the data file if there is one; nil otherwise, and none is made.
    ///
    /// - Parameters:
    ///   - path: where it would be.
    ///   - patience: how long to wait for another process that writes.
    public init?(existingAt path: String, patience: Duration = .seconds(20)) throws(Failure) {
        guard PrivateFile.status(path) != nil else { return nil }
        try self.init(at: path, patience: patience)
    }

    /// Everything that is known about an event; nothing but the event itself before the first action at it.
    ///
    /// - Parameter event: the event as its organisers define it.
    public func gathering(of event: Event) throws -> Gathering {
        try connection.read { try connection.memory.gathering(of: event, from: $0) }
    }

    /// The names of the events that the file holds something about, in the order of their letters.
    public func events() throws -> [Slug] {
        try connection.read { try Tables.events(in: $0) }
    }
}
