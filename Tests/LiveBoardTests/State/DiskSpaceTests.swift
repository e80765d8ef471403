import Fixtures
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Registration
import Storage
import Testing
import Unconference

@testable import LiveBoard

/// The disk fills up while people talk.
@Suite struct DiskSpaceTests {
    @Test func `before the disk is full nothing more is taken, reading goes on, and it ends by itself`()
        async throws
    {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let topic = try await test.topic("It went quiet")
        func wish() async throws -> TestResponse {
            try await test.ask(
                .post,
                "/api/v1/wish",
                cookie: ada.cookie,
                body: #"{"topic": \#(topic.number), "level": "like"}"#,
                json: true
            )
        }
        test.freeSpace.value = DiskSpace.least - 1
        #expect(test.board.disk.look()?.contains("doctor --free") == true)
        let refused = try await wish()
        #expect(refused.status == .notSaved && refused.text.contains("could not save"))
        #expect(test.board.now.gathering.interests.count == 0)
        #expect(try await test.ask(.get, "/board", cookie: ada.cookie).status == .ok)
        test.freeSpace.value = DiskSpace.least
        let later = ContinuousClock.now + .seconds(10)
        #expect(test.board.disk.look(at: later)?.contains("space again") == true)
        #expect(try await wish().status == .ok)
        #expect(test.board.now.gathering.interests.count == 1)
    }

    @Test func `it is looked at now and then, and said once`() {
        let free = Current<Int?>(400_000_000)
        let disk = DiskSpace { free.value }
        var now = ContinuousClock.now
        func look(after seconds: Int) -> String? {
            now += .seconds(seconds)
            return disk.look(at: now)
        }
        #expect(look(after: 0) == "400 MB are left on the disk")
        free.value = 1000
        #expect(look(after: 1) == nil, "too soon")
        #expect(look(after: 2)?.contains("nothing is saved") == true)
        #expect(look(after: 2) == nil)
        #expect(throws: Failure.self) { try disk.require() }
        // Where nobody knows, nobody is kept from saving by that.
        free.value = nil
        #expect(look(after: 2) == nil)
        free.value = 600_000_000
        #expect(look(after: 2)?.contains("space again") == true)
        #expect(throws: Never.self) { try disk.require() }
        #expect(look(after: 2) == nil)
    }
}
