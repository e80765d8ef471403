import LiveBoard
import Registration
import Storage
import Unconference

/// The own links of those whose letters are about to leave: made some letters ahead, so that the disk is asked once for many.
///
/// Of a link nothing is kept but its hash; one whose letter did not leave opens nothing any more.
struct OwnLinks {
    private let event: Event
    private let days: Int
    private let file: DataFile
    private var made: [Int: (secret: String, mark: String)] = [:]
    private var unused: Set<String> = []

    /// How many letters ahead links are made.
    private static let batch = 50

    /// No links yet.
    init(_ event: Event, keptFor days: Int, in file: DataFile) {
        self.event = event
        self.days = days
        self.file = file
    }

    /// Makes the links of the next letters, unless the next one has its already.
    mutating func prepare(_ numbers: ArraySlice<Int>, of gathering: Gathering, at now: Instant) throws {
        guard let next = numbers.first, made[next] == nil, needsLink(next, gathering) else { return }
        var keys: [AccessKey] = []
        for number in numbers.prefix(OwnLinks.batch) where needsLink(number, gathering) {
            let secret = AccessSecret.make()
            let mark = AccessSecret.mark(of: secret)
            made[number] = (secret, mark)
            unused.insert(mark)
            keys.append(
                AccessKey(
                    mark: mark,
                    kind: .link,
                    role: .participant,
                    participant: gathering.mailings[number]?.participant,
                    made: now,
                    until: event.ends.instant.adding(seconds: Int64(days) * 86400)
                )
            )
        }
        try file.change(keys, of: event.slug)
    }

    /// The secret that goes into a letter.
    mutating func take(_ number: Int) -> String {
        guard let link = made[number] else { return "" }
        unused.remove(link.mark)
        return link.secret
    }

    /// Says that the letter with it did not leave.
    mutating func drop(_ number: Int) {
        if let link = made[number] { unused.insert(link.mark) }
    }

    /// Takes out those that went nowhere.
    mutating func removeUnused() throws {
        guard !unused.isEmpty else { return }
        try file.change([], removing: unused.sorted(), of: event.slug)
        unused = []
    }

    private func needsLink(_ number: Int, _ gathering: Gathering) -> Bool {
        gathering.mailings[number]?.text.contains(Mailing.linkMark) ?? false
    }
}
