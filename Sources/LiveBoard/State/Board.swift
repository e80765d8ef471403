import Foundation
public import Letters
public import Planning
import Registration
public import Storage
import Synchronization
public import Unconference

/// The board while it is served: the event in memory, the line to the data file, who is in, and who listens.
public final class Board: Sendable {
    /// How it is served.
    let settings: BoardSettings
    /// The site's title.
    let siteTitle: String
    /// Who may come in.
    let keyring: Keyring
    /// The style sheets and the script.
    let assets: BoardAssets
    /// Tells open pages.
    let announcer: Announcer
    /// Plans that wait to be accepted.
    let proposals = Proposals()
    /// Pairs that are being found.
    let pairing = OneAtATime("pairs are being found")
    /// Which cells changed when.
    let changeLog = ChangeLog()
    /// Whether there is room to save.
    let disk: DiskSpace
    /// What was written at earlier events, for pitches that say the same again.
    let writings: [Writing]
    /// Who met at earlier events of the series, as far as they agreed to have it remembered.
    let earlier: EarlierMeetings
    /// How often one who is in may change something.
    let taps = RateLimit(perSecond: 5, burst: 20)
    /// How often somebody may come in from one address, behind which a whole room may sit.
    let arrivals = RateLimit(perSecond: 20, burst: 600)
    /// How often a way back in is sent to one address: ten times an hour.
    let letters = RateLimit(perSecond: 10.0 / 3600, burst: 10)
    /// How often an address may try a secret that is none.
    let guesses = RateLimit(perSecond: 1, burst: 60)
    /// Tells this run of the program from others, in marks and in the names of revisions.
    let epoch: String

    private let file: DataFile
    private let event: Current<Event>
    private let scene: Mutex<Scene>
    private let queue: WriteQueue
    private let fresh = Mutex<[String: (secret: String, until: Instant)]>([:])
    private let clock: @Sendable () -> Instant
    private let readEvent: @Sendable () throws -> Event
    private let complaint: @Sendable (String) -> Void
    private let post: (@Sendable (Letter) -> Void)?

    /// Something written about an earlier event.
    public struct Writing: Hashable, Sendable {
        /// What it is called.
        public var title: String
        /// Its words.
        public var text: String
        /// Where it is on the site; nil where the site's address is not known.
        public var address: String?

        /// Something that was written.
        public init(title: String, text: String, address: String?) {
            self.title = title
            self.text = text
            self.address = address
        }
    }

    /// A board that is not served yet.
    ///
    /// - Parameters:
    ///   - file: the data file.
    ///   - settings: how it is served.
    ///   - siteTitle: the title of the site.
    ///   - stylesheets: the style sheets of the theme, in their order.
    ///   - writings: what was written at earlier events.
    ///   - earlier: who met at them.
    ///   - clock: what time it is.
    ///   - readEvent: reads the event's definition; called again when it may have changed.
    ///   - complaint: told what went wrong, in words without anything personal.
    ///   - freeSpace: how many bytes are free on the disk; nil where nobody knows.
    ///   - post: takes letters; nil where no mail goes out. In the room none does, for nobody is asked for an address there.
    public init(
        _ file: DataFile,
        settings: BoardSettings,
        siteTitle: String,
        stylesheets: [[UInt8]],
        writings: [Writing],
        earlier: EarlierMeetings = .none,
        clock: @escaping @Sendable () -> Instant,
        readEvent: @escaping @Sendable () throws -> Event,
        complaint: @escaping @Sendable (String) -> Void,
        freeSpace: @escaping @Sendable () -> Int? = { nil },
        post: (@Sendable (Letter) -> Void)? = nil
    ) throws {
        let event = try readEvent()
        self.file = file
        self.settings = settings
        self.siteTitle = siteTitle
        self.writings = writings
        self.earlier = earlier
        self.clock = clock
        self.readEvent = readEvent
        self.complaint = complaint
        disk = DiskSpace(freeSpace)
        self.post = settings.mode == .tls ? post : nil
        let current = Current(event)
        self.event = current
        let queue = WriteQueue(file, event: { current.value }, clock: clock)
        self.queue = queue
        epoch = String(Secret.make().prefix(8))
        assets = BoardAssets(stylesheets: stylesheets)
        announcer = Announcer(mostListeners: 10_000)
        scene = Mutex(Scene(try file.gathering(of: event), revision: 1))
        keyring = try Keyring(
            read: { try file.accessKeys(of: current.value.slug) },
            write: { try await queue.save($0, removing: $1) }
        )
        queue.start { [weak self] gathering, changes in self?.show(gathering, changes) }
        try file.tidy(event.slug, at: clock())
    }

    /// The event as it stands.
    var now: Scene { scene.withLock { $0 } }

    /// What time it is.
    var time: Instant { clock() }

    /// Does what somebody asks for, and answers once it is on the disk.
    func perform(
        _ action: any Action,
        by actor: Actor,
        operation: Registration.Operation? = nil
    ) async throws -> Outcome {
        try disk.require()
        return try await queue.save(Storage.Request(action, by: actor, operation: operation)).get()
    }

    /// Takes back what an organiser did last.
    ///
    /// - Parameter expected: the place in the history of what the organiser saw as their last change.
    func undo(by actor: Actor, expecting expected: Int?) throws -> Outcome {
        try queue.between {
            let outcome = try file.undo(by: actor, in: event.value, at: clock(), expecting: expected)
            show(outcome.gathering, outcome.changes)
            return outcome
        }
    }

    /// What was done, latest last.
    func history(limit: Int) throws -> [HistoryEntry] {
        try file.history(of: event.value.slug, limit: limit)
    }

    /// What an organiser's undo would take back; nil when there is nothing of theirs among the last things done.
    func lastUndoable(of actor: Actor) throws -> HistoryEntry? {
        try file.history(of: event.value.slug, limit: 60, changes: true).last {
            $0.actor == actor && $0.reverses == nil && $0.reversedBy == nil && !$0.changes.isEmpty
        }
    }

    /// Until when somebody who takes part stays in.
    var staysUntil: Instant { event.value.ends.instant.adding(seconds: Int64(settings.keep.links) * 86400) }

    /// Remembers a link for a few minutes, so that the page after signing up can show it.
    func remember(_ secret: String, for session: AccessKey) {
        let until = clock().adding(seconds: 900)
        fresh.withLock { fresh in
            fresh = fresh.filter { $0.value.until > clock() }
            fresh[session.mark] = (secret, until)
        }
    }

    /// The link that was made for a session a few minutes ago.
    func freshSecret(for session: AccessKey) -> String? {
        fresh.withLock { $0[session.mark].flatMap { $0.until > clock() ? $0.secret : nil } }
    }

    /// Makes six digits that let one device in, once, within ten minutes.
    func makeDigits(for name: String, as role: Role) throws -> String {
        try PairingInvitation.make(for: name, as: role, in: event.value, file, at: clock())
    }

    /// Takes back the six digits that were made for somebody.
    func takeBackDigits(of name: String, as role: Role) throws {
        try file.revokePairingCodes(named: name, as: role, of: event.value.slug)
    }

    /// Lets a device in for its six digits; the key is good for the session of one browser.
    func redeem(_ digits: String) throws -> (secret: String, key: AccessKey) {
        guard let secret = PairingCode.secret(digits, of: event.value.slug) else {
            throw Refusal(
                .invalid,
                "no-digits",
                "a code has six digits",
                help: "an organiser makes one at the desk, under “Screens and helpers”"
            )
        }
        let made = AccessSecret.make()
        let now = clock()
        let key = try file.redeem(AccessSecret.mark(of: secret), of: event.value.slug, at: now) { code in
            AccessKey(
                mark: AccessSecret.mark(of: made),
                kind: .session,
                role: code.role,
                name: code.name,
                made: now,
                until: now.adding(seconds: Keyring.organiserSession)
            )
        }
        _ = try keyring.reload()
        return (made, key)
    }

    /// Looks whether another process, or a hand in an editor, has changed something; and shows it.
    ///
    /// - Returns: whether the data file could be read; where it can't, the board goes on with what it knows, and whoever
    ///   looks is to look again.
    func lookAround(fileChanged: Bool, eventChanged: Bool) -> Bool {
        if eventChanged {
            // An event that is half written, or not what it says, is none to serve; its next change is looked at again.
            do { event.value = try readEvent() } catch { complaint(Board.words(on: error)) }
        }
        guard fileChanged || eventChanged else { return true }
        do {
            try queue.between { show(try file.gathering(of: event.value), nil) }
            for session in try keyring.reload() { announcer.release(session: session) }
            return true
        } catch {
            return false
        }
    }

    /// Why the definition of the event is not taken as it is now.
    private static func words(on error: any Error) -> String {
        let finding = (error as? Failure)?.findings.first { $0.severity == .error }
        let place = finding?.place.map {
            [$0.file, $0.line?.description].compactMap(\.self).joined(separator: ":")
        }
        let what = [place, finding?.message].compactMap(\.self).joined(separator: ": ")
        return "the board goes on with the event as it was: "
            + (what.isEmpty ? "event.md can't be read" : what)
    }

    /// Looks whether there is room to save, and tells whoever runs the board where that has changed.
    func lookAtDisk() {
        if let said = disk.look() { complaint(said) }
    }

    /// A number that is another one whenever another process has changed the data file.
    func foreignVersion() -> Int? { try? file.foreignVersion() }

    /// Whether letters go out.
    var sendsMail: Bool { post != nil }

    /// Sends a letter, if letters go out and there is one.
    func send(_ letter: Letter?) {
        if let letter { post?(letter) }
    }

    /// Tells whoever runs the board something; nothing personal.
    func tell(_ words: String) { complaint(words) }

    /// Tells whoever runs the board what went wrong; nothing of what was sent, nor by whom.
    func report(_ failure: Failure?, at path: String) {
        let what = failure?.findings.first.map { "\($0.message) [\($0.code)]" } ?? "something unforeseen"
        complaint("\(path): \(what)")
    }

    /// Saves what waits, and lets everybody go.
    func close() {
        queue.close()
        announcer.close()
    }

    private func show(_ gathering: Gathering, _ changes: [Change]?) {
        let (former, present) = scene.withLock { scene in
            let former = scene
            scene = scene.next(gathering, changes: changes)
            return (former, scene)
        }
        guard present.revision != former.revision else { return }
        let (old, new) = (former.view(for: .room), present.view(for: .room))
        let changes = ChangeLog.Changes(
            cells: BoardNews.cells(from: old, to: new),
            times: old.event.slots != new.event.slots
        )
        changeLog.note(changes, at: present.revision)
    }
}
