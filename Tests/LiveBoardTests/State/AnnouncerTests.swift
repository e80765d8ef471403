import NIOCore
import Testing

@testable import LiveBoard

/// Pages that hear news: how many, and which are let go.
@Suite struct AnnouncerTests {
    @Test(arguments: VisitorKind.allCases)
    func `the oldest page of a session is let go, and others are not`(kind: VisitorKind) async throws {
        let announcer = Announcer(mostListeners: 100)
        let most = Announcer.mostPages(of: kind)
        #expect(most == (kind == .participant ? 2 : 4))
        let other = try #require(announcer.listen(session: "b", most: most, first: ByteBuffer(string: "b")))
        var pages: [AsyncStream<ByteBuffer>] = []
        for number in 0...most {
            let first = ByteBuffer(string: "\(number)")
            pages.append(try #require(announcer.listen(session: "a", most: most, first: first)))
        }
        #expect(announcer.count == most + 1)
        announcer.tell(ByteBuffer(string: "news"))
        announcer.close()
        var heard: [[String]] = []
        for page in pages + [other] {
            var texts: [String] = []
            for await text in page { texts.append(String(buffer: text)) }
            heard.append(texts)
        }
        #expect(heard[0] == ["0"], "the oldest hears no more")
        #expect(heard.dropFirst().allSatisfy { $0.last == "news" })
    }

    @Test func `those who have not come in share no session, and no more listen than may`() throws {
        let announcer = Announcer(mostListeners: 5)
        var kept: [AsyncStream<ByteBuffer>] = []
        for _ in 0..<5 {
            kept.append(try #require(announcer.listen(session: "", most: 2, first: ByteBuffer(string: "x"))))
        }
        #expect(announcer.listen(session: "", most: 2, first: ByteBuffer(string: "x")) == nil)
        #expect(announcer.count == kept.count)
    }
}
