import Foundation
import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct RetireTests {
    @Test func `nothing of a retired event is left, and nothing of another is gone`() throws {
        let folder = try TemporaryFolder()
        let file = try DataFile(at: folder.dataFile)
        let old = Gathering.random(seed: 1, people: 9, topics: 9, interests: 30, texts: ["Kanarienvogel"])
        let new = Gathering.random(
            seed: 2,
            people: 9,
            topics: 9,
            interests: 30,
            texts: ["Sperling"],
            event: Example.event("second-cup-3")
        )
        for gathering in [old, new] {
            _ = try file.perform(
                Fill(gathering: gathering),
                by: Example.sam,
                in: gathering.event,
                at: Example.now
            )
        }
        let kept = try file.gathering(of: new.event)
        try file.backup(to: folder.file("b"))
        #expect(try file.retire(old.event.slug, at: Example.now) == 9)
        #expect(try file.retire(old.event.slug, at: Example.now) == 0)
        #expect(try file.events() == [new.event.slug])
        #expect(try file.gathering(of: new.event) == kept)
        #expect(try file.history(of: old.event.slug).isEmpty)
        let bytes = try #require(FileManager.default.contents(atPath: file.path))
        #expect(bytes.range(of: Data("Kanarienvogel".utf8)) == nil)
        #expect(bytes.range(of: Data("Sperling".utf8)) != nil)
        #expect(try DataFile.restore(from: folder.file("b"), to: file.path).erasedAgain == 9)
    }
}
