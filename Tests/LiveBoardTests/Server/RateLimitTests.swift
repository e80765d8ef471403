import Fixtures
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Registration
import Storage
import Testing
import Unconference

@testable import LiveBoard

/// How often somebody may ask.
@Suite struct RateLimitTests {
    @Test func `fills again at its rate, and never beyond what it holds`() {
        let limit = RateLimit(perSecond: 2, burst: 3)
        let start = ContinuousClock.now
        #expect((0..<3).allSatisfy { _ in limit.takes("a", at: start) })
        #expect(!limit.takes("a", at: start))
        #expect(limit.takes("b", at: start))
        #expect(!limit.takes("a", at: start + .milliseconds(400)))
        #expect(limit.takes("a", at: start + .seconds(1)))
        let later = start + .seconds(1000)
        #expect((0..<3).allSatisfy { _ in limit.takes("a", at: later) })
        #expect(!limit.takes("a", at: later))
    }

    @Test func `slows one phone down, and not those beside it`() async throws {
        let test = try TestBoard()
        let ada = try await test.participant("Ada")
        let bea = try await test.participant("Bea")
        let topic = try await test.topic("It went quiet")
        // The bucket is emptied in an hour that is yet to come, so that it does not fill while the test runs.
        let mark = Secret.mark(of: String(ada.cookie.split(separator: "=")[1]))
        for _ in 0..<20 { #expect(test.board.taps.takes(mark, at: .now + .seconds(3600))) }
        let body = "topic=\(topic)"
        let slowed = try await test.ask(.post, "/do/second", cookie: ada.cookie, body: body)
        #expect(slowed.status == .tooManyRequests)
        #expect(test.board.now.gathering.seconds.count == 0)
        let other = try await test.ask(.post, "/do/second", cookie: bea.cookie, body: "topic=\(topic)")
        #expect(other.status == .seeOther)
    }
}
