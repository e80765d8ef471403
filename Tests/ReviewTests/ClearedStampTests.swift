import Review
import Testing
import Unconference

@Suite struct ClearedStampTests {
    @Test func `is the SHA-256 of the rule and the text`() {
        // printf 'unconf cleared 2\nconsent\nhello\n' | sha256sum
        #expect(
            ClearedStamp(of: Array("hello\n".utf8), under: .consent).description
                == "sha256-fad70c1ed4412b7d270f377d00e17d9ad9bf9bef972e4a989248b9d7f52bd607"
        )
    }

    @Test func `is no stamp of an older edition of the checks`() {
        // printf 'unconf cleared 1\nconsent\nhello\n' | sha256sum
        let older = "sha256-78e0557055a94b83665f56b60ffb6779b0191b0ef6454c84d98b5213da87fb6c"
        #expect(ClearedStamp(of: Array("hello\n".utf8), under: .consent).description != older)
    }

    @Test func `differs for every other text and every other rule`() {
        let texts = ["", "hello\n", "hello", "Hello\n", "consent\nhello\n"]
        let stamps = texts.flatMap { text in
            AttributionRule.allCases.map { ClearedStamp(of: Array(text.utf8), under: $0) }
        }
        #expect(Set(stamps).count == texts.count * AttributionRule.allCases.count)
    }
}
