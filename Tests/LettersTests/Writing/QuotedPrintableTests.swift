import Foundation
import Testing
import Unconference

@testable import Letters

/// Texts in letters: short ASCII lines that come back as they were.
@Suite struct QuotedPrintableTests {
    /// What a reader makes of it, after RFC 2045.
    private func decoded(_ text: String) -> String {
        let joined = text.replacing("=\n", with: "")
        var bytes: [UInt8] = []
        var rest = Array(joined.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                bytes.append(byte)
                continue
            }
            bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `random texts come back, in lines of at most 76`() {
        var random = Dice(seed: 11)
        let pieces = [
            "a", "é", "=", ".", "\n", " ", "\t", "From ", "🎉", "\n.\n", "山", "\n\n", "=3D", "long word ",
        ]
        for _ in 0..<300 {
            let count = Int.random(in: 0...120, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let encoded = QuotedPrintable.encoded(text, lineEnd: "\n")
            #expect(decoded(encoded) == text)
            for line in encoded.split(separator: "\n", omittingEmptySubsequences: false) {
                #expect(line.utf8.count <= 76)
                #expect(!line.hasPrefix(".") && !line.hasPrefix("From "))
                #expect(!line.hasSuffix(" ") && !line.hasSuffix("\t"))
                #expect(line.utf8.allSatisfy { $0 == 9 || (0x20...0x7E).contains($0) })
            }
        }
    }
}
