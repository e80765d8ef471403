import Testing
import Unconference

@testable import LiveBoard

@Suite struct ChangeLogTests {
    private let press = Cell(slot: Slug(from: "s1", fallback: "s"), room: Slug(from: "press", fallback: "r"))

    @Test func `knows what changed after a revision, and when it does not know`() {
        let log = ChangeLog()
        log.note(.init(cells: [press]), at: 2)
        log.note(.init(times: true), at: 3)
        #expect(log.changes(since: 3, to: 3)?.cells == [])
        #expect(log.changes(since: 2, to: 3)?.times == true)
        #expect(log.changes(since: 1, to: 3)?.cells == [press])
        #expect(log.changes(since: 0, to: 3) == nil, "too long ago")
        #expect(log.changes(since: 3, to: 4) == nil, "shown, and not noted yet")
        #expect(log.changes(since: 5, to: 3) == nil, "of another run")
    }
}
