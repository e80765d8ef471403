import NIOCore
import Registration
import ServiceLifecycle
import Unconference

/// Looks several times a second whether there is news, and tells open pages; whatever came in between is one piece of news.
struct Ticker: Service {
    let board: Board
    /// The file with the event's definition, and when it was last changed.
    let eventStamp: @Sendable () -> String

    /// How often it looks.
    static let pause = Duration.milliseconds(200)
    /// How often a silent line is told that it still holds.
    static let heartbeat = Duration.seconds(20)

    /// How often it looks whether something may be held no longer.
    static let tidying = Duration.seconds(3600)

    func run() async throws {
        await cancelWhenGracefulShutdown { await look() }
        board.close()
    }

    private func look() async {
        var shown = board.now
        var version = board.foreignVersion()
        var stamp = eventStamp()
        var beat = ContinuousClock.now
        var tidied: ContinuousClock.Instant?
        while !Task.isCancelled {
            board.lookAtDisk()
            if tidied.map({ ContinuousClock.now - $0 > Ticker.tidying }) ?? true {
                await board.deleteDue()
                tidied = .now
            }
            try? await Task.sleep(for: Ticker.pause)
            let (nextVersion, nextStamp) = (board.foreignVersion(), eventStamp())
            if board.lookAround(fileChanged: nextVersion != version, eventChanged: nextStamp != stamp) {
                version = nextVersion
            }
            stamp = nextStamp
            let present = board.now
            if present.revision != shown.revision {
                let said = BoardNews.sentence(
                    from: shown.view(for: .everybody),
                    to: present.view(for: .everybody),
                    BoardWords.words(in: present.sight(for: .everybody).language).news
                )
                board.announcer.tell(board.news(present, said: said))
                beat = .now
            } else if ContinuousClock.now - beat > Ticker.heartbeat {
                board.announcer.tell(EventStream.heartbeat)
                beat = .now
            }
            shown = present
        }
    }
}
